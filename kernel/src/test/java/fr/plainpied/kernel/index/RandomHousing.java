package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.Adaptability;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Financing;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.adequacy.RandomPairs;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.adequacy.Wishes;
import fr.plainpied.kernel.adequacy.Zone;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.criteria.TransferSide;
import fr.plainpied.kernel.criteria.Work;
import fr.plainpied.kernel.quantity.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// Random vacancies and requests with few distinct values, so that ties and thresholds are frequent.
final class RandomHousing {

    static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final List<String> COMMUNES = List.of("56121", "56098", "75101", "92012", "97411");

    private final RandomPairs pairs;
    private final SplittableRandom random;
    private int ids;

    RandomHousing(long seed) {
        this.pairs = new RandomPairs(seed);
        this.random = pairs.random;
    }

    Dwelling dwelling() {
        Dwelling drawn = pairs.dwelling();
        Grid grid = random.nextInt(3) == 0 ? kind(drawn.grid()) : drawn.grid();
        return new Dwelling("L" + ids++, terms(), grid, random.nextInt(4) == 0 ? survey() : drawn.adaptability());
    }

    /// A dwelling that many households fit: ramps, lifts and wide doors everywhere.
    private Grid kind(Grid grid) {
        Grid kind = grid;
        for (Criterion criterion : Catalogue.current().criteria()) {
            if (random.nextInt(20) > 0 && criterion.better() != Criterion.Better.NEITHER) {
                kind = kind.with(
                        criterion, criterion.better() == Criterion.Better.MORE ? best(criterion) : criterion.min());
            }
        }
        return kind;
    }

    private static int best(Criterion criterion) {
        return switch (criterion.type()) {
            case INT, DECIMAL -> criterion.max();
            case BOOL -> 1;
            case ENUM -> criterion.values().size() - 1;
            case SET -> (1 << criterion.values().size()) - 1;
        };
    }

    private LettingTerms terms() {
        return new LettingTerms(
                perhaps(() -> pick(COMMUNES)),
                perhapsInt(1, 6),
                perhaps(() -> pick(List.of(900, 1600, 2500, 3399, 3400, 7000)))
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                perhaps(() -> pick(List.of(Financing.values()))),
                random.nextInt(4) == 0 ? Optional.of(pick(List.of(Zone.values()))) : Optional.empty(),
                perhaps(() -> Money.ofEuros(100L * random.nextInt(3, 7))),
                perhaps(() -> Money.ofEuros(random.nextInt(0, 2) * 50L)),
                perhaps(() -> pick(List.of(Reservation.values()))),
                perhaps(() -> DAY.plusDays(random.nextInt(3))));
    }

    private Adaptability survey() {
        Map<String, Adaptability.SurveyedWork> surveyed = new HashMap<>();
        for (Work work : Catalogue.current().works()) {
            if (random.nextInt(3) == 0) {
                surveyed.put(
                        work.code(),
                        new Adaptability.SurveyedWork(
                                random.nextBoolean(),
                                perhaps(() -> Money.ofEuros(random.nextInt(0, 3) * 1000L)),
                                perhapsInt(1, 9)));
            }
        }
        return new Adaptability(surveyed);
    }

    HousingRequest request() {
        return request("R" + "é".repeat(random.nextInt(3)) + ids++);
    }

    HousingRequest request(String id) {
        boolean plain = random.nextInt(3) == 0;
        return new HousingRequest(
                id,
                perhaps(this::day),
                random.nextInt(3) == 0 ? Optional.of(day()) : Optional.empty(),
                random.nextInt(4) == 0 ? Wishes.NONE : wishes(),
                random.nextInt(4) * 10 - 10,
                perhaps(() -> some(List.of(Reservation.values()))),
                perhaps(() -> Money.ofEuros(random.nextInt(8, 50) * 1000L)),
                Optional.empty(),
                random.nextBoolean(),
                plain ? plainHousehold() : household());
    }

    /// The same request with many more communes, wanted and refused.
    HousingRequest naming(HousingRequest drawn, int communes) {
        Set<String> many = new HashSet<>(drawn.wishes().communes());
        for (int code = 0; code < communes; code++) {
            many.add("%05d".formatted(code));
        }
        Wishes wishes = new Wishes(
                many,
                random.nextBoolean() ? many : Set.of(),
                drawn.wishes().roomsMin(),
                drawn.wishes().roomsMax(),
                drawn.wishes().maxRent());
        return new HousingRequest(
                drawn.id(),
                drawn.registeredOn(),
                drawn.renewedOn(),
                wishes,
                drawn.priorityPoints(),
                drawn.reservations(),
                drawn.taxIncome(),
                drawn.resourcesMonth(),
                drawn.youngCouple(),
                drawn.household());
    }

    private LocalDate day() {
        return DAY.minusDays(random.nextInt(3) == 0 ? random.nextInt(900) : random.nextInt(363, 368))
                .plusDays(random.nextInt(20) == 0 ? 400 : 0);
    }

    private Wishes wishes() {
        return new Wishes(
                random.nextInt(3) == 0 ? Set.of() : some(COMMUNES),
                random.nextInt(3) == 0 ? some(COMMUNES) : Set.of(),
                perhapsInt(1, 3),
                perhapsInt(3, 5),
                perhaps(() -> Money.ofEuros(50L * random.nextInt(5, 14))));
    }

    private List<Person> plainHousehold() {
        List<Person> persons = new ArrayList<>();
        int count = random.nextInt(3) == 0 ? random.nextInt(1, 10) : random.nextInt(1, 4);
        for (int person = 0; person < count; person++) {
            persons.add(person(new Person(
                    "p" + person,
                    OptionalInt.empty(),
                    Person.Role.OTHER,
                    false,
                    List.of(),
                    Optional.empty(),
                    List.of())));
        }
        return persons;
    }

    private List<Person> household() {
        return pairs.request().household().stream().map(this::person).toList();
    }

    private Person person(Person drawn) {
        List<Requirement> lines = new ArrayList<>();
        for (Requirement line : drawn.requirements()) {
            lines.add(new Requirement(
                    line.criterion(),
                    line.comparator(),
                    line.operand(),
                    line.written(),
                    line.strength(),
                    perhaps(() -> "why " + random.nextInt()),
                    random.nextInt(4) == 0 ? random.nextInt(3) : 0,
                    random.nextInt(4) == 0));
        }
        if (!lines.isEmpty() && random.nextInt(6) == 0) {
            lines.add(Requirement.removing(lines.getFirst().criterion(), Optional.empty(), random.nextInt(3)));
        }
        lines.removeIf(line -> line.strength() == Strength.NONE && random.nextBoolean());
        return new Person(
                drawn.id(),
                random.nextInt(5) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(1990, 2001)),
                pick(List.of(Person.Role.values())),
                random.nextInt(5) == 0,
                drawn.situations(),
                random.nextInt(5) == 0 ? Optional.of(TransferSide.RIGHT) : drawn.transferSide(),
                lines);
    }

    private <T> Optional<T> perhaps(Supplier<T> drawn) {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(drawn.get());
    }

    private OptionalInt perhapsInt(int least, int most) {
        return random.nextInt(5) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(least, most + 1));
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> Set<T> some(List<T> choices) {
        Set<T> some = new HashSet<>();
        for (int turn = random.nextInt(4); turn > 0; turn--) {
            some.add(pick(choices));
        }
        return some;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
