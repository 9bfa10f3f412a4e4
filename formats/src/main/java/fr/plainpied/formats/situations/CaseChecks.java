package fr.plainpied.formats.situations;

import fr.plainpied.kernel.entitlement.Circumstances;
import fr.plainpied.kernel.entitlement.Role;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/// What no household can be: somebody in two families, three parents, a child older than its parent.
final class CaseChecks {

    static final int MOST_PERSONS = 30;

    private final CaseReading reading;
    private final Map<String, Node> persons;

    CaseChecks(CaseReading reading, Map<String, Node> persons) {
        this.reading = reading;
        this.persons = persons;
    }

    void partitions(Groups groups, Node input) {
        for (List<Group> kind : List.of(groups.families(), groups.taxUnits(), groups.households())) {
            Set<String> placed = new HashSet<>();
            for (Group group : kind) {
                for (String person : group.roles().keySet()) {
                    if (!persons.containsKey(person)) {
                        reading.fault(group.node().orElse(input), "situation.unknownPerson", Map.of("name", person));
                    } else if (!placed.add(person)) {
                        reading.fault(group.node().orElse(input), "situation.personTwice", Map.of("name", person));
                    }
                }
            }
        }
        for (Group family : groups.families()) {
            long parents =
                    family.roles().values().stream().filter(Role::isParent).count();
            repeated(family);
            if (parents > 2) {
                reading.fault(family.node().orElse(input), "situation.tooManyParents", Map.of("count", parents));
            }
        }
    }

    /// The same name twice in one family: a couple of one person, or a child that is its own parent.
    private void repeated(Group family) {
        Set<String> seen = new HashSet<>();
        family.node()
                .ifPresent(node -> YamlNodes.map(node).forEach((key, value) -> {
                    if (key.equals("parents") || key.equals("enfants")) {
                        for (String person : YamlNodes.texts(Optional.of(value))) {
                            if (!seen.add(person)) {
                                reading.fault(value, "situation.personTwice", Map.of("name", person));
                            }
                        }
                    }
                }));
    }

    void ages(List<SituationCase.Family> families) {
        for (SituationCase.Family family : families) {
            Circumstances circumstances = family.circumstances();
            for (int child = 0; child < circumstances.persons(); child++) {
                if (circumstances.role(child) == Role.CHILD) {
                    againstParents(circumstances, child);
                }
            }
        }
    }

    private void againstParents(Circumstances family, int child) {
        Optional<LocalDate> born = family.birthDate(child);
        for (int parent = 0; parent < family.persons(); parent++) {
            Optional<LocalDate> parentBorn = family.birthDate(parent);
            if (family.role(parent).isParent()
                    && born.isPresent()
                    && parentBorn.isPresent()
                    && !parentBorn.get().isBefore(born.get())) {
                Node place = persons.get(family.name(child));
                if (place != null) {
                    reading.fault(
                            place,
                            "situation.childOlder",
                            Map.of("name", family.name(child), "parent", family.name(parent)));
                }
            }
        }
    }
}
