package fr.plainpied.formats.situations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads nodes of YAML without caring about their tags.
final class YamlNodes {

    private YamlNodes() {}

    static boolean isMap(Node node) {
        return node instanceof MappingNode;
    }

    static boolean isScalar(Node node) {
        return node instanceof ScalarNode;
    }

    /// Keys as text, in order.
    static Map<String, Node> map(Node node) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    entries.put(key.getValue(), tuple.getValueNode());
                }
            }
        }
        return entries;
    }

    static List<Node> list(Node node) {
        return node instanceof SequenceNode sequence ? List.copyOf(sequence.getValue()) : List.of(node);
    }

    static boolean isList(Node node) {
        return node instanceof SequenceNode;
    }

    static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && (scalar.getValue().isEmpty()
                        || scalar.getValue().equals("null")
                        || scalar.getValue().equals("~"));
    }

    /// A scalar, or the scalars of a list.
    static List<String> texts(Optional<Node> node) {
        List<String> texts = new ArrayList<>();
        node.ifPresent(one -> {
            if (!isNull(one)) {
                list(one).forEach(item -> texts.add(text(item)));
            }
        });
        return texts;
    }
}
