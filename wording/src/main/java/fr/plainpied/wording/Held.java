package fr.plainpied.wording;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.ValueType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The values in a mask: what a set holds, or what a requirement accepts.
final class Held {

    private static final List<String> BOOL = List.of("no", "yes");

    private Held() {}

    static IntStream ranks(Criterion criterion, int mask) {
        return IntStream.range(0, codes(criterion).size()).filter(rank -> (mask >> rank & 1) == 1);
    }

    static List<String> codes(Criterion criterion, int mask) {
        return ranks(criterion, mask).mapToObj(codes(criterion)::get).toList();
    }

    /// The values in catalogue order, as texts on several values are keyed: `light|video`.
    static String key(Criterion criterion, int mask) {
        return codes(criterion, mask).stream().collect(Collectors.joining("|"));
    }

    private static List<String> codes(Criterion criterion) {
        return criterion.type() == ValueType.BOOL ? BOOL : criterion.values();
    }
}
