package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.adequacy.Wishes;
import fr.plainpied.kernel.quantity.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What the gates read of a request and many requests share, in three parts: rooms wished, reservation quotas,
/// household. Each part keeps a request that stands for all that have it, so that the gates themselves decide.
final class Shapes {

    private static final Person SOMEBODY =
            new Person("1", OptionalInt.empty(), Person.Role.HOLDER, false, List.of(), Optional.empty(), List.of());
    private static final HousingRequest ANYBODY = new HousingRequest(
            "",
            Optional.empty(),
            Optional.empty(),
            Wishes.NONE,
            0,
            Optional.empty(),
            Optional.of(Money.ZERO),
            Optional.empty(),
            false,
            List.of(SOMEBODY));

    /// Stands for all requests that have a part in common.
    record Example(HousingRequest request, HouseholdNeeds needs) {}

    /// @param rooms number of the rooms wished
    /// @param quotas number of the reservation quotas
    /// @param household number of the household
    record Shape(int rooms, int quotas, int household) {}

    private record Rooms(OptionalInt least, OptionalInt most) {}

    /// What the category of income and the occupancy depend on; the last three only for two persons of whom one is a
    /// partner, who may be a young couple.
    private record Household(
            int persons,
            int children,
            boolean recognised,
            boolean extraRoom,
            List<Person.Role> roles,
            OptionalInt birthYears,
            boolean young) {}

    final Interned<Object, Example> rooms = new Interned<>();
    final Interned<Object, Example> quotas = new Interned<>();
    final Interned<Object, Example> households = new Interned<>();
    private final Interned<Shape, Shape> shapes = new Interned<>();

    /// The number of the request's shape, with one more user.
    int take(HousingRequest request, Profile profile) {
        Wishes wishes = request.wishes();
        Household household = household(request, profile.extraRoom());
        Shape shape = new Shape(
                rooms.take(new Rooms(wishes.roomsMin(), wishes.roomsMax()), () -> wishing(wishes)),
                quotas.take(request.reservations(), () -> entitled(request.reservations())),
                households.take(household, () -> living(request, profile)));
        return shapes.take(shape, () -> shape);
    }

    void release(int number) {
        Shape shape = shapes.value(number);
        rooms.release(shape.rooms());
        quotas.release(shape.quotas());
        households.release(shape.household());
        shapes.release(number);
    }

    Shape shape(int number) {
        return shapes.value(number);
    }

    private static Example wishing(Wishes wishes) {
        Wishes rooms = new Wishes(Set.of(), Set.of(), wishes.roomsMin(), wishes.roomsMax(), Optional.empty());
        return example(rooms, Optional.empty(), ANYBODY);
    }

    private static Example entitled(Optional<Set<Reservation>> reservations) {
        return example(Wishes.NONE, reservations, ANYBODY);
    }

    /// The persons without their needs, names and dates; a birth year stays where it may make a young couple.
    private static Example living(HousingRequest request, Profile profile) {
        boolean couple = mayBeYoungCouple(request);
        boolean recognised = isRecognised(request);
        List<Person> persons = new ArrayList<>();
        for (Person person : request.household()) {
            persons.add(new Person(
                    Integer.toString(persons.size()),
                    couple ? person.birthYear() : OptionalInt.empty(),
                    person.role(),
                    recognised,
                    List.of(),
                    Optional.empty(),
                    List.of()));
        }
        HousingRequest bare = new HousingRequest(
                "",
                Optional.empty(),
                Optional.empty(),
                Wishes.NONE,
                0,
                Optional.empty(),
                Optional.of(Money.ZERO),
                Optional.empty(),
                request.youngCouple(),
                persons);
        return new Example(bare, profile.extraRoom() ? profile.needs() : HouseholdNeeds.of(bare, 0));
    }

    private static Example example(Wishes wishes, Optional<Set<Reservation>> reservations, HousingRequest like) {
        HousingRequest request = new HousingRequest(
                like.id(),
                like.registeredOn(),
                like.renewedOn(),
                wishes,
                like.priorityPoints(),
                reservations,
                like.taxIncome(),
                like.resourcesMonth(),
                like.youngCouple(),
                like.household());
        return new Example(request, HouseholdNeeds.of(request, 0));
    }

    private static Household household(HousingRequest request, boolean extraRoom) {
        List<Person> persons = request.household();
        int children = 0;
        boolean recognised = false;
        for (Person person : persons) {
            children += person.role() == Person.Role.CHILD ? 1 : 0;
            recognised |= person.recognisedDisability();
        }
        if (!mayBeYoungCouple(request)) {
            return new Household(
                    persons.size(), children, recognised, extraRoom, List.of(), OptionalInt.empty(), false);
        }
        boolean dated = persons.stream().allMatch(person -> person.birthYear().isPresent());
        return new Household(
                2,
                children,
                recognised,
                extraRoom,
                persons.stream().map(Person::role).sorted().toList(),
                dated
                        ? OptionalInt.of(persons.stream()
                                .mapToInt(person -> person.birthYear().orElseThrow())
                                .sum())
                        : OptionalInt.empty(),
                !dated && request.youngCouple());
    }

    private static boolean mayBeYoungCouple(HousingRequest request) {
        List<Person> persons = request.household();
        return persons.size() == 2 && persons.stream().anyMatch(person -> person.role() == Person.Role.PARTNER);
    }

    private static boolean isRecognised(HousingRequest request) {
        return request.household().stream().anyMatch(Person::recognisedDisability);
    }
}
