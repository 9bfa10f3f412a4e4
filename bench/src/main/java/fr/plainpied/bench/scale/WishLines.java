package fr.plainpied.bench.scale;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.BareLine;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.PreparedDwelling;
import fr.plainpied.kernel.adequacy.Screening;
import fr.plainpied.kernel.explain.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The should and wish lines of households as arrays of numbers, a line twice when two persons have it, for the
/// coverage.
final class WishLines {

    private final Screening screening;
    private final Map<BareLine, HouseholdNeeds> lines = new LinkedHashMap<>();
    private final Map<BareLine, Integer> numbers = new LinkedHashMap<>();

    WishLines(Screening screening) {
        this.screening = screening;
    }

    /// As PostgreSQL reads an array.
    String array(List<BareLine> wishes) {
        return wishes.stream().map(line -> Integer.toString(number(line))).collect(Collectors.joining(",", "{", "}"));
    }

    private int number(BareLine line) {
        lines.computeIfAbsent(line, screening::needs);
        return numbers.computeIfAbsent(line, unseen -> numbers.size());
    }

    /// Weight satisfied over weight applicable of the array `wishes`, 1 when nothing applies.
    String coverage(Adequacy adequacy, PreparedDwelling dwelling) {
        List<String> known = new ArrayList<>();
        lines.forEach((line, needs) -> {
            Outcome outcome =
                    adequacy.explain(dwelling, needs).lines().getFirst().outcome();
            if (outcome != Outcome.NOT_APPLICABLE) {
                int weight = line.strength().weight();
                known.add("(%d,%d,%d)".formatted(numbers.get(line), weight, outcome == Outcome.SATISFIED ? weight : 0));
            }
        });
        if (known.isEmpty()) {
            return "1::float8";
        }
        return """
                case when wishes is null then 1::float8 else coalesce(
                  (select sum(line.met)::float8 / sum(line.weight) from unnest(wishes) as wish(number)
                   join (values %s) as line(number, weight, met) using (number)), 1) end""".formatted(String.join(",", known));
    }
}
