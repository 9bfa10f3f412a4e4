package fr.plainpied.formats.situations;

import fr.plainpied.kernel.entitlement.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/// The three partitions of the persons of a case.
record Groups(List<Group> families, List<Group> taxUnits, List<Group> households) {

    private static final List<String> FIRST = List.of("declarants", "personne_de_reference");
    private static final List<String> CHILDREN = List.of("enfants", "personnes_a_charge");
    private static final String PARENTS = "parents";
    private static final String PARTNER = "conjoint";
    private static final String OTHERS = "autres";

    static List<Group> read(Map<String, Node> input, String one, String several, List<String> persons) {
        List<Group> groups = new ArrayList<>();
        Optional.ofNullable(input.get(one)).ifPresent(node -> groups.add(group(one, node)));
        Optional.ofNullable(input.get(several)).ifPresent(node -> {
            if (YamlNodes.isList(node)) {
                YamlNodes.list(node).forEach(item -> groups.add(group(several, item)));
            } else {
                YamlNodes.map(node).forEach((name, item) -> groups.add(group(name, item)));
            }
        });
        if (groups.size() == 1 && groups.getFirst().roles().isEmpty() && persons.size() == 1) {
            Group only = groups.getFirst();
            return List.of(
                    new Group(only.name(), Map.of(persons.getFirst(), Role.APPLICANT), only.values(), only.node()));
        }
        for (String person : persons) {
            if (groups.stream().noneMatch(group -> group.roles().containsKey(person))) {
                groups.add(Group.alone(person));
            }
        }
        return groups;
    }

    private static Group group(String name, Node node) {
        Map<String, Role> roles = new LinkedHashMap<>();
        Map<String, Node> values = new LinkedHashMap<>();
        YamlNodes.map(node).forEach((key, value) -> {
            List<String> people = YamlNodes.texts(Optional.of(value));
            if (key.equals(PARENTS)) {
                people.forEach(person ->
                        roles.putIfAbsent(person, roles.containsValue(Role.APPLICANT) ? Role.PARTNER : Role.APPLICANT));
            } else if (FIRST.contains(key)) {
                people.forEach(person -> roles.putIfAbsent(person, Role.APPLICANT));
            } else if (key.equals(PARTNER)) {
                people.forEach(person -> roles.putIfAbsent(person, Role.PARTNER));
            } else if (CHILDREN.contains(key)) {
                people.forEach(person -> roles.putIfAbsent(person, Role.CHILD));
            } else if (key.equals(OTHERS)) {
                people.forEach(person -> roles.putIfAbsent(person, Role.OTHER));
            } else {
                values.put(key, value);
            }
        });
        return new Group(name, roles, values, Optional.of(node));
    }

    static int of(List<Group> groups, String person) {
        for (int n = 0; n < groups.size(); n++) {
            if (groups.get(n).roles().containsKey(person)) {
                return n;
            }
        }
        return -1;
    }
}
