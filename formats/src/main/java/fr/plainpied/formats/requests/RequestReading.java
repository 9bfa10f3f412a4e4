package fr.plainpied.formats.requests;

import fr.plainpied.formats.fault.Excerpt;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.adequacy.Wishes;
import fr.plainpied.kernel.quantity.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads one request and the rules between its fields.
final class RequestReading {

    private static final int MOST_ROOMS = 30;
    private static final int MOST_POINTS = 1_000_000;
    private static final List<String> FIELDS = List.of(
            "id",
            "registered_on",
            "renewed_on",
            "communes",
            "refused_communes",
            "rooms_min",
            "rooms_max",
            "max_rent_eur",
            "priority_points",
            "reservations",
            "tax_income_n2_eur",
            "resources_month_eur",
            "young_couple",
            "present_dwelling",
            "household");

    private final JsonFaults faults;
    private final PersonReading persons;

    RequestReading(JsonFaults faults, PersonReading persons) {
        this.faults = faults;
        this.persons = persons;
    }

    /// Checks that nobody has the same id.
    interface IdCheck {
        void check(Fields fields, String id, int line);
    }

    /// Whom the household is a tenant of is not said: only which home of the file of dwellings.
    static Optional<String> presentDwelling(Json.Obj object, String path, JsonFaults faults) {
        return new Fields(object, path, faults, List.copyOf(object.members().keySet())).name("present_dwelling");
    }

    /// Empty when there is no id or nobody in the household; other faults are told by the caller's count.
    Optional<HousingRequest> read(Json.Obj object, String path, IdCheck ids) {
        Fields fields = new Fields(object, path, faults, FIELDS);
        Optional<String> id = fields.id("id");
        id.ifPresent(known -> ids.check(fields, known, object.at().line()));
        Optional<LocalDate> registered = fields.date("registered_on");
        Optional<LocalDate> renewed = fields.date("renewed_on");
        checkDates(fields, registered, renewed);
        Wishes wishes = wishes(fields);
        int points = fields.whole("priority_points", -MOST_POINTS, MOST_POINTS).orElse(0);
        Optional<Set<Reservation>> reservations = reservations(fields);
        Optional<Money> taxIncome = fields.euros("tax_income_n2_eur");
        Optional<Money> resources = fields.euros("resources_month_eur");
        boolean youngCouple = fields.flag("young_couple");
        List<Person> household = household(fields);
        return id.isEmpty() || household.isEmpty()
                ? Optional.empty()
                : Optional.of(new HousingRequest(
                        id.get(),
                        registered,
                        renewed,
                        wishes,
                        points,
                        reservations,
                        taxIncome,
                        resources,
                        youngCouple,
                        household));
    }

    /// Doubtful rather than wrong: the later date counts in any case.
    private static void checkDates(Fields fields, Optional<LocalDate> registered, Optional<LocalDate> renewed) {
        if (registered.isPresent() && renewed.isPresent() && renewed.get().isBefore(registered.get())) {
            fields.warn(
                    "renewed_on",
                    "request.renewedBefore",
                    Map.of(
                            "renewed",
                            renewed.get().toString(),
                            "registered",
                            registered.get().toString()));
        }
    }

    private Wishes wishes(Fields fields) {
        Set<String> wanted = communes(fields, "communes");
        Set<String> refused = communes(fields, "refused_communes");
        wanted.stream()
                .filter(refused::contains)
                .sorted()
                .forEach(both -> fields.warn("refused_communes", "request.communeBoth", Map.of("commune", both)));
        OptionalInt least = fields.whole("rooms_min", 1, MOST_ROOMS);
        OptionalInt most = fields.whole("rooms_max", 1, MOST_ROOMS);
        if (least.isPresent() && most.isPresent() && least.getAsInt() > most.getAsInt()) {
            fields.fault("rooms_min", "request.roomsOrder", Map.of("min", least.getAsInt(), "max", most.getAsInt()));
        }
        return new Wishes(wanted, refused, least, most, fields.euros("max_rent_eur"));
    }

    private Set<String> communes(Fields fields, String name) {
        Set<String> communes = new LinkedHashSet<>();
        fields.texts(name, (at, where, text) -> {
            if (text.matches("[0-9AB]{5}")) {
                communes.add(text);
            } else {
                String zero = text.matches("[0-9]{4}") ? "yes" : "no";
                faults.fault(at, where, "cell.commune", Map.of("word", Excerpt.of(text), "zero", zero));
            }
        });
        return communes;
    }

    /// Absent is unknown; an empty list means entitled to none.
    private static Optional<Set<Reservation>> reservations(Fields fields) {
        return fields.value("reservations")
                .map(value ->
                        Set.copyOf(fields.words("reservations", List.of(Reservation.values()), Reservation::code)));
    }

    private List<Person> household(Fields fields) {
        List<Person> household = new ArrayList<>();
        if (fields.required("household").isEmpty()) {
            return household;
        }
        boolean isList = fields.value("household").orElseThrow() instanceof Json.Arr;
        List<Json> items = fields.list("household");
        if (isList && items.isEmpty()) {
            fields.fault("household", "request.nobody", Map.of());
        }
        Map<String, Integer> lines = new HashMap<>();
        for (int index = 0; index < items.size(); index++) {
            String path = JsonInput.item(fields.below("household"), index);
            persons.read(items.get(index), path, index == 0, lines).ifPresent(household::add);
        }
        return household;
    }
}
