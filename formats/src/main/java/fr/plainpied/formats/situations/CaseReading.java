package fr.plainpied.formats.situations;

import fr.plainpied.formats.fault.Fault;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Place;
import fr.plainpied.kernel.entitlement.Law;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads one case; what is wrong with it is said once for each place, and the case is then not worked out.
final class CaseReading {

    private static final Set<String> REFUSED = Set.of("reforms", "extensions", "parameters");
    private static final Set<String> KNOWN = Set.of(
            "name",
            "period",
            "input",
            "output",
            "absolute_error_margin",
            "relative_error_margin",
            "max_spiral_loops",
            "description",
            "keywords",
            "ignore_variables",
            "only_variables");

    private final String file;
    private final Faults faults;
    private String refusal = "";

    CaseReading(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    SituationCase read(Node node) {
        Map<String, Node> fields = YamlNodes.map(node);
        keys(node, fields);
        String written = text(fields, "period");
        Period period = period(node, fields, written);
        SituationCase.Margins margins = margins(fields);
        List<SituationCase.Family> families = List.of();
        List<SituationCase.Expected> expected = List.of();
        Optional<Node> input = Optional.ofNullable(fields.get("input"));
        if (input.isPresent()) {
            families = new InputReading(this, period).read(input.get());
        } else {
            fault(node, "situation.noInput", Map.of());
        }
        Optional<Node> output = Optional.ofNullable(fields.get("output"));
        if (output.isPresent()) {
            expected = new OutputReading(this, period).read(output.get());
        }
        int spirals = spirals(fields);
        return new SituationCase(
                text(fields, "name"),
                place(node),
                period.from(),
                written,
                spirals,
                margins,
                families,
                expected,
                refusal());
    }

    private void keys(Node node, Map<String, Node> fields) {
        if (fields.isEmpty()) {
            fault(node, "situation.notACase", Map.of());
        }
        fields.forEach((key, value) -> {
            if (REFUSED.contains(key)) {
                fault(value, "situation.refusedKey", Map.of("key", key));
            } else if (!KNOWN.contains(key)) {
                fault(value, "situation.unknownKey", Map.of("key", key));
            }
        });
    }

    private Optional<String> refusal() {
        return refusal.isEmpty() ? Optional.empty() : Optional.of(refusal);
    }

    /// Notes a fault and that the case cannot be worked out.
    void fault(Node node, String code, Map<String, ?> arguments) {
        Fault fault = YamlText.place(file, node).fault(code, arguments);
        faults.add(fault);
        if (refusal.isEmpty()) {
            Object about = arguments.containsKey("name") ? arguments.get("name") : arguments.get("text");
            refusal = about == null ? code : code + " " + about;
        }
    }

    Place place(Node node) {
        return YamlText.place(file, node);
    }

    private Period period(Node node, Map<String, Node> fields, String written) {
        Node at = fields.getOrDefault("period", node);
        Optional<Period> period = Period.read(written);
        if (period.isEmpty()) {
            fault(at, written.isEmpty() ? "situation.noPeriod" : "situation.badPeriod", Map.of("text", written));
            return new Period(Law.FIRST, 1);
        }
        YearMonth from = period.get().from();
        if (from.isBefore(Law.FIRST) || from.isAfter(Law.LAST)) {
            fault(
                    at,
                    "situation.periodUnknown",
                    Map.of(
                            "text",
                            written,
                            "first",
                            Integer.toString(Law.FIRST.getYear()),
                            "last",
                            Integer.toString(Law.LAST.getYear())));
            return new Period(Law.FIRST, period.get().months());
        }
        return period.get();
    }

    private SituationCase.Margins margins(Map<String, Node> fields) {
        return new SituationCase.Margins(
                margins(fields, "absolute_error_margin"), margins(fields, "relative_error_margin"));
    }

    private Map<String, BigDecimal> margins(Map<String, Node> fields, String key) {
        Map<String, BigDecimal> margins = new HashMap<>();
        Node node = fields.get(key);
        if (node == null || YamlNodes.isNull(node)) {
            return margins;
        }
        if (YamlNodes.isMap(node)) {
            YamlNodes.map(node).forEach((variable, value) -> margin(margins, variable, value));
        } else {
            margin(margins, SituationCase.Margins.DEFAULT, node);
        }
        return margins;
    }

    private void margin(Map<String, BigDecimal> margins, String variable, Node node) {
        if (YamlNodes.isNull(node)) {
            return;
        }
        Optional<BigDecimal> value = Arithmetic.read(YamlNodes.text(node));
        if (value.isEmpty() || value.get().signum() < 0) {
            fault(node, "situation.badMargin", Map.of("text", YamlNodes.text(node)));
        } else {
            margins.put(variable, value.get());
        }
    }

    private int spirals(Map<String, Node> fields) {
        Node node = fields.get("max_spiral_loops");
        if (node == null) {
            return 1;
        }
        Optional<BigDecimal> value = Arithmetic.read(YamlNodes.text(node));
        if (value.isEmpty() || value.get().signum() < 0 || value.get().compareTo(BigDecimal.TEN) > 0) {
            fault(node, "situation.badSpirals", Map.of("text", YamlNodes.text(node)));
            return 1;
        }
        return Math.max(1, value.get().intValue());
    }

    private static String text(Map<String, Node> fields, String key) {
        return Optional.ofNullable(fields.get(key)).map(YamlNodes::text).orElse("");
    }
}
