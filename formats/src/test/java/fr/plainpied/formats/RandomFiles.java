package fr.plainpied.formats;

import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.dwellings.Survey;
import fr.plainpied.kernel.adequacy.Adaptability;
import fr.plainpied.kernel.adequacy.Adaptability.SurveyedWork;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Financing;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.adequacy.Wishes;
import fr.plainpied.kernel.adequacy.Zone;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.criteria.TransferSide;
import fr.plainpied.kernel.criteria.ValueType;
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
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/// Dwellings and requests at random, each value that a file can carry.
public final class RandomFiles {

    private static final List<String> WORDS = List.of(
            "Les Glycines",
            "=1+1",
            "+33",
            "-A",
            "@x",
            "'=y",
            "d'été; \"bât, B\"",
            "l’Île",
            "deux\nlignes",
            "0056",
            "1e3");

    private final Catalogue catalogue;
    private final Random random;

    public RandomFiles(Catalogue catalogue, long seed) {
        this.catalogue = catalogue;
        this.random = new Random(seed);
    }

    public DwellingRow dwelling(int rank) {
        LettingTerms terms = new LettingTerms(
                maybe(this::commune),
                maybeInt(1, 30),
                maybeInt(100, 200_000),
                maybe(() -> one(List.of(Financing.values()))),
                maybe(() -> one(List.of(Zone.values()))),
                maybe(this::money),
                maybe(this::money),
                maybe(() -> one(List.of(Reservation.values()))),
                maybe(this::day));
        Survey survey = new Survey(
                maybe(this::day), maybe(() -> one(WORDS)), maybe(() -> one(List.of(Survey.Method.values()))));
        Grid.Builder grid = Grid.of(catalogue);
        for (Criterion criterion : catalogue.criteria()) {
            if (random.nextBoolean()) {
                grid.put(criterion, value(criterion));
            }
        }
        return new DwellingRow(
                rank + 2,
                new Dwelling(
                        one(WORDS).replace("\n", " ") + " " + rank, terms, grid.build(), Adaptability.NOT_SURVEYED),
                maybe(() -> one(WORDS)),
                maybe(() -> one(WORDS)),
                survey);
    }

    public Adaptability adaptability() {
        Map<String, SurveyedWork> works = new HashMap<>();
        for (Work work : catalogue.works()) {
            if (random.nextInt(3) == 0) {
                works.put(work.code(), new SurveyedWork(random.nextBoolean(), maybe(this::money), maybeInt(0, 520)));
            }
        }
        return new Adaptability(works);
    }

    private int value(Criterion criterion) {
        return switch (criterion.type()) {
            case INT, DECIMAL -> random.nextInt(criterion.min(), criterion.max() + 1);
            case BOOL -> random.nextInt(2);
            case ENUM -> random.nextInt(criterion.values().size());
            case SET -> random.nextInt(1 << criterion.values().size());
        };
    }

    public HousingRequest request(int rank) {
        Optional<LocalDate> registered = maybe(this::day);
        Optional<LocalDate> renewed =
                registered.isPresent() ? maybe(() -> registered.get().plusDays(random.nextInt(900))) : maybe(this::day);
        int least = 1 + random.nextInt(5);
        Wishes wishes = new Wishes(
                communes(),
                communes(),
                random.nextBoolean() ? OptionalInt.of(least) : OptionalInt.empty(),
                maybeInt(least, 30),
                maybe(this::money));
        List<Person> household = new ArrayList<>();
        for (int person = 0; person <= random.nextInt(4); person++) {
            household.add(person(person));
        }
        return new HousingRequest(
                one(WORDS).strip().replace("\n", " ") + rank,
                registered,
                renewed,
                wishes,
                random.nextInt(-5, 100),
                maybe(() -> Set.of(one(List.of(Reservation.values())))),
                maybe(this::money),
                maybe(this::money),
                random.nextBoolean(),
                household);
    }

    private Person person(int rank) {
        List<Requirement> lines = new ArrayList<>();
        for (int line = 0; line < random.nextInt(6); line++) {
            lines.add(requirement());
        }
        Set<Situation> situations = new HashSet<>();
        for (int many = 0; many < random.nextInt(3); many++) {
            situations.add(one(catalogue.situations()));
        }
        return new Person(
                "p" + rank,
                maybeInt(1900, 2026),
                one(List.of(Person.Role.values())),
                random.nextBoolean(),
                List.copyOf(situations),
                maybe(() -> one(List.of(TransferSide.values()))),
                lines);
    }

    private Requirement requirement() {
        List<Criterion> criteria = new ArrayList<>(catalogue.criteria());
        criteria.add(catalogue.routeSteps());
        Criterion criterion = one(criteria);
        Optional<String> why = maybe(() -> one(WORDS));
        int horizon = random.nextInt(5);
        if (random.nextInt(8) == 0) {
            return Requirement.removing(criterion, why, horizon);
        }
        Comparator comparator = one(List.of(Comparator.values()).stream()
                .filter(other -> other.suits(criterion))
                .toList());
        Requirement plain = Requirement.of(
                criterion,
                comparator,
                operand(criterion, comparator),
                one(List.of(Strength.MUST, Strength.SHOULD, Strength.WISH)));
        return new Requirement(
                criterion,
                comparator,
                plain.operand(),
                plain.written(),
                plain.strength(),
                why,
                horizon,
                random.nextBoolean());
    }

    private int operand(Criterion criterion, Comparator comparator) {
        return switch (comparator) {
            case AT_MOST, AT_LEAST, EQUAL -> value(criterion);
            case ONE_OF ->
                criterion.type() == ValueType.BOOL
                        ? 1 + random.nextInt(3)
                        : 1 + random.nextInt((1 << criterion.values().size()) - 1);
            case HAS_ANY, HAS_ALL -> 1 + random.nextInt((1 << criterion.values().size()) - 1);
        };
    }

    private Set<String> communes() {
        return random.nextBoolean() ? Set.of() : Set.of(commune(), "2A004");
    }

    private String commune() {
        return "%05d".formatted(1_000 + random.nextInt(90_000));
    }

    private LocalDate day() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(10_000));
    }

    private Money money() {
        return new Money(random.nextInt(5_000_000));
    }

    private OptionalInt maybeInt(int least, int most) {
        return random.nextBoolean() ? OptionalInt.of(random.nextInt(least, most + 1)) : OptionalInt.empty();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
