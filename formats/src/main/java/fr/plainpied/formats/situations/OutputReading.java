package fr.plainpied.formats.situations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads the expected values of a case, one for each variable, entity and period.
final class OutputReading {

    private static final Set<String> ONE = Set.of("famille", "menage", "foyer_fiscal", "individu");
    private static final Set<String> SEVERAL = Set.of("individus", "familles", "menages", "foyers_fiscaux");

    private final CaseReading reading;
    private final Period period;
    private final List<SituationCase.Expected> expected = new ArrayList<>();

    OutputReading(CaseReading reading, Period period) {
        this.reading = reading;
        this.period = period;
    }

    List<SituationCase.Expected> read(Node output) {
        YamlNodes.map(output).forEach((key, node) -> {
            if (SEVERAL.contains(key) && YamlNodes.isMap(node)) {
                YamlNodes.map(node)
                        .forEach((entity, values) ->
                                YamlNodes.map(values).forEach((variable, value) -> variable(variable, entity, value)));
            } else if (ONE.contains(key) && YamlNodes.isMap(node)) {
                YamlNodes.map(node).forEach((variable, value) -> variable(variable, "", value));
            } else {
                variable(key, "", node);
            }
        });
        return expected;
    }

    private void variable(String variable, String entity, Node node) {
        if (!YamlNodes.isMap(node)) {
            values(variable, entity, period, node);
            return;
        }
        for (Map.Entry<String, Node> entry : YamlNodes.map(node).entrySet()) {
            Optional<Period> at = Period.read(entry.getKey());
            if (at.isEmpty()) {
                reading.fault(entry.getValue(), "situation.badPeriod", Map.of("text", entry.getKey()));
            } else {
                values(variable, entity, at.get(), entry.getValue());
            }
        }
    }

    private void values(String variable, String entity, Period at, Node node) {
        List<Node> values = YamlNodes.list(node);
        for (int rank = 0; rank < values.size(); rank++) {
            expected.add(new SituationCase.Expected(
                    variable,
                    entity,
                    YamlNodes.isList(node) ? rank : -1,
                    at,
                    YamlNodes.text(values.get(rank)),
                    reading.place(values.get(rank))));
        }
    }
}
