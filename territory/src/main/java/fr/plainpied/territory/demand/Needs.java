package fr.plainpied.territory.demand;

import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.criteria.TransferSide;
import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.household.Household;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Draws what each person needs of a dwelling, and whether their disability is recognised.
///
/// Half of those with a limitation are recognised (HIT observatory: 8.5 % recognised, 18 % who say they are disabled),
/// fewer of the old, who seldom ask.
final class Needs {

    private static final double BIRTH_YEAR_MISSING = 0.01;

    private final Catalogue catalogue;
    private final PersonalLines lines;
    private final LocalDate today;

    Needs(Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.lines = new PersonalLines(catalogue);
        this.today = today;
    }

    /// @param limited has a limitation, whether or not it asks something of the dwelling
    /// @param weight how much the dwelling decides of daily life, 0 without a situation
    record Drawn(Person person, boolean limited, double weight) {}

    Drawn draw(Household.Member member, Dice dice) {
        List<Limitations.Kind> kinds = Limitations.draw(member.age(), dice);
        Set<String> codes = Situations.of(kinds, member.age(), dice);
        boolean recognised = !kinds.isEmpty() && dice.chance(member.age() < 65 ? 0.64 : 0.33);
        List<Situation> situations = codes.stream()
                .flatMap(code -> catalogue.findSituation(code).stream())
                .toList();
        List<Requirement> own = lines.draw(codes, member.age(), dice);
        Person person = new Person(
                member.id(), birthYear(member, dice), member.role(), recognised, situations, side(codes, dice), own);
        return new Drawn(person, !kinds.isEmpty(), Situations.weight(codes));
    }

    private OptionalInt birthYear(Household.Member member, Dice dice) {
        boolean missing = member.role() != Person.Role.CHILD && dice.chance(BIRTH_YEAR_MISSING);
        boolean birthdayToCome = dice.chance(1 - today.getDayOfYear() / 366.0);
        int year = today.getYear() - member.age() - (birthdayToCome && member.age() > 0 ? 1 : 0);
        return missing ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /// Hypothesis: four persons in five who move between a chair and the WC have a side.
    private static Optional<TransferSide> side(Set<String> codes, Dice dice) {
        if (!Situations.transfers(codes)) {
            return Optional.empty();
        }
        return switch (dice.weighted(0.36, 0.44, 0.2)) {
            case 0 -> Optional.of(TransferSide.LEFT);
            case 1 -> Optional.of(TransferSide.RIGHT);
            default -> Optional.empty();
        };
    }
}
