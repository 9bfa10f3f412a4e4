package fr.plainpied.formats.situations;

import fr.plainpied.kernel.entitlement.Role;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/// One family, tax unit or household of a case: who is in it, and the values written under it.
///
/// @param roles role of each person, by name
/// @param node where it is written, empty for a person who is alone in it without its being said
record Group(String name, Map<String, Role> roles, Map<String, Node> values, Optional<Node> node) {

    static Group alone(String person) {
        return new Group(person, Map.of(person, Role.APPLICANT), Map.of(), Optional.empty());
    }
}
