package fr.plainpied.formats.situations;

import fr.plainpied.kernel.entitlement.Answer;
import fr.plainpied.kernel.entitlement.Circumstances;
import fr.plainpied.kernel.entitlement.Quantity;
import fr.plainpied.kernel.entitlement.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads the persons and groups of a case and makes one [Circumstances] of each family.
final class InputReading {

    private static final Set<String> ENTITIES = Set.of(
            "individus", "individu", "famille", "familles", "foyer_fiscal", "foyers_fiscaux", "menage", "menages");

    private final CaseReading reading;
    private final Period period;
    private final Map<String, Map<String, Node>> persons = new LinkedHashMap<>();
    private final Map<String, Node> places = new LinkedHashMap<>();
    /// Values written without saying of whom.
    private final Map<String, Node> loose = new LinkedHashMap<>();

    InputReading(CaseReading reading, Period period) {
        this.reading = reading;
        this.period = period;
    }

    List<SituationCase.Family> read(Node input) {
        Map<String, Node> fields = YamlNodes.map(input);
        readPersons(input, fields);
        List<String> names = List.copyOf(persons.keySet());
        if (names.size() > CaseChecks.MOST_PERSONS) {
            reading.fault(
                    input, "situation.tooManyPersons", Map.of("count", names.size(), "most", CaseChecks.MOST_PERSONS));
            return List.of();
        }
        Groups groups = new Groups(
                Groups.read(fields, "famille", "familles", names),
                Groups.read(fields, "foyer_fiscal", "foyers_fiscaux", names),
                Groups.read(fields, "menage", "menages", names));
        CaseChecks checks = new CaseChecks(reading, places);
        checks.partitions(groups, input);
        List<SituationCase.Family> families = new ArrayList<>();
        for (Group family : groups.families()) {
            if (!family.roles().isEmpty() && family.roles().containsValue(Role.APPLICANT)) {
                families.add(family(family, groups));
            }
        }
        checks.ages(families);
        return families;
    }

    private void readPersons(Node input, Map<String, Node> fields) {
        Node individuals = fields.getOrDefault("individus", fields.get("individu"));
        if (individuals != null && YamlNodes.isMap(individuals)) {
            boolean several = fields.containsKey("individus");
            if (several) {
                YamlNodes.map(individuals).forEach(this::person);
            } else {
                person("1", individuals);
            }
            fields.forEach((key, node) -> {
                if (!ENTITIES.contains(key)) {
                    loose.put(key, node);
                }
            });
            return;
        }
        int count = 1;
        for (Map.Entry<String, Node> field : fields.entrySet()) {
            if (!ENTITIES.contains(field.getKey())) {
                loose.put(field.getKey(), field.getValue());
                if (YamlNodes.isList(field.getValue())) {
                    count = Math.max(count, YamlNodes.list(field.getValue()).size());
                }
            }
        }
        for (int n = 1; n <= count; n++) {
            persons.put(Integer.toString(n), Map.of());
            places.put(Integer.toString(n), input);
        }
    }

    private void person(String name, Node node) {
        persons.put(name, YamlNodes.map(node));
        places.put(name, node);
    }

    private SituationCase.Family family(Group family, Groups groups) {
        List<String> members = members(family);
        int household = Groups.of(groups.households(), members.isEmpty() ? "" : members.getFirst());
        if (household >= 0) {
            for (String other : groups.households().get(household).roles().keySet()) {
                if (persons.containsKey(other) && !members.contains(other)) {
                    members.add(other);
                }
            }
        }
        Circumstances.Builder builder = Circumstances.of(period.from(), Circumstances.Silence.MEANS_NONE);
        Set<Integer> units = new LinkedHashSet<>();
        members.forEach(person -> units.add(Groups.of(groups.taxUnits(), person)));
        List<Integer> order = List.copyOf(units);
        for (String person : members) {
            Role role = family.roles().getOrDefault(person, Role.OTHER);
            builder.person(person, role, order.indexOf(Groups.of(groups.taxUnits(), person)));
        }
        ValueWriting writing = new ValueWriting(reading, period, builder);
        writePersons(writing, members);
        family.values().forEach((name, node) -> writing.write(name, 0, node));
        writeUnits(writing, order, groups);
        if (household >= 0) {
            groups.households().get(household).values().forEach((name, node) -> writing.write(name, 0, node));
        }
        writing.finish(members.size());
        return new SituationCase.Family(builder.build(), members);
    }

    /// Those of the family who are described, the applicant first.
    private List<String> members(Group family) {
        List<String> members = new ArrayList<>();
        family.roles().forEach((person, role) -> {
            if (role == Role.APPLICANT) {
                members.addFirst(person);
            } else {
                members.add(person);
            }
        });
        members.removeIf(person -> !persons.containsKey(person));
        return members;
    }

    private static void writeUnits(ValueWriting writing, List<Integer> order, Groups groups) {
        for (int unit = 0; unit < order.size(); unit++) {
            int holder = unit;
            if (order.get(unit) >= 0) {
                groups.taxUnits()
                        .get(order.get(unit))
                        .values()
                        .forEach((name, node) -> writing.write(name, holder, node));
            }
        }
    }

    private void writePersons(ValueWriting writing, List<String> members) {
        List<String> all = List.copyOf(persons.keySet());
        for (int holder = 0; holder < members.size(); holder++) {
            int number = holder;
            String person = members.get(holder);
            persons.getOrDefault(person, Map.of()).forEach((name, node) -> writing.write(name, number, node));
            int rank = all.indexOf(person);
            loose.forEach((name, node) -> {
                boolean ofPerson = isOfPerson(name);
                if (ofPerson || number == 0) {
                    List<Node> values = YamlNodes.list(node);
                    boolean list = YamlNodes.isList(node);
                    if (!list || rank < values.size()) {
                        writing.write(name, ofPerson ? number : 0, list ? values.get(rank) : node);
                    }
                }
            });
        }
    }

    private static boolean isOfPerson(String name) {
        Optional<Answer> answer = Answer.ofPublicName(name);
        if (answer.isPresent()) {
            return answer.get().holder() == Answer.Holder.PERSON;
        }
        return Quantity.ofPublicName(name).map(Quantity::isOfPerson).orElse(false);
    }
}
