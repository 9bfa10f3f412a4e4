package fr.plainpied.kernel.assignment;

import fr.plainpied.kernel.adequacy.Adaptability;
import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.adequacy.Wishes;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.criteria.ParsedValue;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Homes and households written as text, for plans worked out by hand.
public final class Market {

    public static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Catalogue CATALOGUE = Catalogue.current();

    private Market() {}

    public static Matching matching(long seed) {
        return new Matching(new Adequacy(CATALOGUE), new Gates(IncomeCeilings.official()), DAY, seed);
    }

    /// @param values `corridor_width_mm=900 washing=bath`
    public static Dwelling home(String id, String values) {
        Grid.Builder grid = Grid.of(CATALOGUE);
        for (String value : words(values)) {
            grid.put(value.split("=", 2)[0], value.split("=", 2)[1]);
        }
        return new Dwelling(id, LettingTerms.UNKNOWN, grid.build(), Adaptability.NOT_SURVEYED);
    }

    /// @param needs `must:corridor_width_mm>=900 should:...`
    public static Applicant household(String id, int points, int waitingDays, String needs) {
        return household(id, points, waitingDays, false, needs);
    }

    public static Applicant household(String id, int points, int waitingDays, boolean disability, String needs) {
        List<Requirement> lines = new ArrayList<>();
        for (String need : words(needs)) {
            lines.add(line(need.split(":", 2)[0], need.split(":", 2)[1]));
        }
        Person person = new Person(
                "p1", OptionalInt.empty(), Person.Role.HOLDER, disability, List.of(), Optional.empty(), lines);
        return Applicant.of(
                new HousingRequest(
                        id,
                        Optional.of(DAY.minusDays(waitingDays)),
                        Optional.of(DAY.minusDays(Math.min(waitingDays, 30))),
                        Wishes.NONE,
                        points,
                        Optional.of(Set.of()),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of(person)),
                0);
    }

    private static Requirement line(String strength, String text) {
        String symbol = text.contains(">=") ? ">=" : text.contains("<=") ? "<=" : "=";
        Criterion criterion = CATALOGUE.criterion(text.split(symbol, 2)[0]);
        Comparator comparator = Comparator.ofSymbol(symbol).orElseThrow();
        if (criterion.readOperand(comparator, text.split(symbol, 2)[1]) instanceof ParsedValue.Valid valid) {
            return Requirement.of(
                    criterion, comparator, valid.value(), strength.equals("must") ? Strength.MUST : Strength.SHOULD);
        }
        throw new IllegalArgumentException(text);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.split(" "));
    }
}
