package fr.plainpied.territory.demand;

import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.adequacy.Wishes;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.household.Composition;
import fr.plainpied.territory.household.Household;
import fr.plainpied.territory.household.Households;
import fr.plainpied.territory.place.Commune;
import fr.plainpied.territory.place.DwellingCount;
import fr.plainpied.territory.place.RealTerritory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// One run of the demand generator.
final class DemandGeneration {

    private static final double TRANSFERS = 0.4;
    private static final int YOUNG_COUPLE_AGES = 55;

    private final long seed;
    private final List<Commune> communes;
    private final double[] homes;
    private final Households households = new Households();
    private final Needs needs;
    private final Dates dates;
    private final WishesDraw wishes;

    DemandGeneration(Catalogue catalogue, RealTerritory real, long seed, LocalDate today) {
        this.seed = seed;
        this.communes = real.communes();
        this.homes = homes(real);
        this.needs = new Needs(catalogue, today);
        this.dates = new Dates(today);
        this.wishes = new WishesDraw(communes);
    }

    /// Hypothesis: applicants live half where the population does, half where the social dwellings are.
    private static double[] homes(RealTerritory real) {
        Map<String, Integer> dwellings = new HashMap<>();
        real.counts().forEach(count -> dwellings.merge(count.commune(), count.dwellings(), Integer::sum));
        double people = real.communes().stream().mapToInt(Commune::population).sum();
        double stock = real.counts().stream().mapToInt(DwellingCount::dwellings).sum();
        return real.communes().stream()
                .mapToDouble(
                        commune -> commune.population() / people + dwellings.getOrDefault(commune.code(), 0) / stock)
                .toArray();
    }

    private record Draft(String id, Household household, Commune home, List<Needs.Drawn> persons) {
        double weight() {
            return persons.stream().mapToDouble(Needs.Drawn::weight).sum();
        }

        List<Person> people() {
            return persons.stream().map(Needs.Drawn::person).toList();
        }

        boolean needsExtraRoom() {
            return people().stream()
                    .flatMap(person -> person.situations().stream())
                    .anyMatch(situation -> situation.code().equals("night_carer")
                            || situation.code().equals("high_support")
                            || situation.code().equals("autism"));
        }
    }

    Demand run(int number) {
        List<PendingRequest> requests = new ArrayList<>();
        List<DisplayName> names = new ArrayList<>();
        for (Asking asking : asking(number, "DEMO-%05d"::formatted)) {
            requests.add(asking.request());
            names.addAll(Names.of(
                    asking.request().request(),
                    asking.household(),
                    Dice.of(seed, "names", asking.request().id())));
        }
        return new Demand(Organisation.ALL, requests, names);
    }

    /// Who asks, without their names.
    record Asking(PendingRequest request, Household household) {}

    /// @param ids from the rank of a request, from 1
    List<Asking> asking(int number, IntFunction<String> ids) {
        List<Composition.Kind> kinds = Composition.kinds(number, Dice.of(seed, "compositions"));
        List<Draft> drafts = new ArrayList<>();
        for (int rank = 0; rank < number; rank++) {
            drafts.add(draft(ids.apply(rank + 1), kinds.get(rank)));
        }
        Motives motives = new Motives(
                drafts.stream()
                        .map(draft -> new Motives.Claim(draft.id(), draft.weight()))
                        .toList(),
                seed);
        return drafts.stream()
                .map(draft -> new Asking(request(draft, motives), draft.household()))
                .toList();
    }

    private Draft draft(String id, Composition.Kind kind) {
        Dice dice = Dice.of(seed, "household", id);
        Commune home = communes.get(dice.weighted(homes));
        Household household = households.household(kind, home, dice);
        List<Needs.Drawn> persons = household.members().stream()
                .map(member -> needs.draw(member, Dice.of(seed, "needs", id, member.id())))
                .toList();
        return new Draft(id, household, home, persons);
    }

    private PendingRequest request(Draft draft, Motives motives) {
        Dice dice = Dice.of(seed, "request", draft.id());
        boolean transfer = dice.chance(TRANSFERS);
        Motive motive = motives.draw(draft.id(), transfer, dice);
        Dates.Waiting waiting = dates.draw(dice);
        boolean recognised = draft.people().stream().anyMatch(Person::recognisedDisability);
        Incomes.Income income = Incomes.draw(draft.household(), recognised, dice);
        Wishes wished = wishes.draw(draft.household(), draft.home(), income.euros(), draft.needsExtraRoom(), dice);
        HousingRequest request = new HousingRequest(
                draft.id(),
                Optional.of(waiting.registered()),
                waiting.renewed(),
                wished,
                points(waiting, motive, recognised, income, draft.household()),
                reservations(draft, income, motive, recognised, dice),
                income.taxIncome(),
                income.resources(),
                youngCouple(draft),
                draft.people());
        return new PendingRequest(request, draft.home().code(), transfer, motive, organisation(draft, dice));
    }

    private static boolean youngCouple(Draft draft) {
        return draft.household().composition() == Composition.COUPLE
                && draft.household().members().stream()
                                .mapToInt(Household.Member::age)
                                .sum()
                        <= YOUNG_COUPLE_AGES;
    }

    /// An invented scoring grid: one point for each two months of waiting up to 20, then housing, health and income.
    private static int points(
            Dates.Waiting waiting, Motive motive, boolean recognised, Incomes.Income income, Household household) {
        int points = (int) Math.min(20, waiting.months() / 2);
        points += motive == Motive.HEALTH_OR_DISABILITY ? 15 : 0;
        points += motive == Motive.PRECARIOUS_HOUSING ? 12 : 0;
        points += motive == Motive.TOO_SMALL ? 6 : 0;
        points += recognised ? 8 : 0;
        points += income.poor() ? 6 : 0;
        return points + (household.children() >= 3 ? 4 : 0);
    }

    /// Whose quotas the household may be proposed for; nobody said for one household in fourteen. Hypothesis.
    private static Optional<Set<Reservation>> reservations(
            Draft draft, Incomes.Income income, Motive motive, boolean recognised, Dice dice) {
        if (dice.chance(0.07)) {
            return Optional.empty();
        }
        Set<Reservation> entitled = EnumSet.noneOf(Reservation.class);
        boolean urgent = recognised || income.poor() || motive == Motive.PRECARIOUS_HOUSING;
        if (dice.chance(urgent ? 0.75 : 0.2)) {
            entitled.add(Reservation.STATE);
        }
        if (dice.chance(0.7)) {
            entitled.add(Reservation.LOCAL_AUTHORITY);
        }
        if (draft.household().holder().age() < 63 && !income.poor() && dice.chance(0.5)) {
            entitled.add(Reservation.ACTION_LOGEMENT);
        }
        if (dice.chance(0.05)) {
            entitled.add(Reservation.OTHER);
        }
        return Optional.of(entitled);
    }

    /// Hypothesis: nearly half of the households with needs are accompanied, one in eight of the others.
    private static Optional<Organisation> organisation(Draft draft, Dice dice) {
        return dice.chance(draft.weight() > 0 ? 0.45 : 0.12)
                ? Optional.of(dice.weighted(Organisation.ALL, 0.26, 0.2, 0.18, 0.14, 0.12, 0.1))
                : Optional.empty();
    }
}
