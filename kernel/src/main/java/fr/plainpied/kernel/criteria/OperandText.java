package fr.plainpied.kernel.criteria;

import java.util.ArrayList;
import java.util.List;

/// Writes what a requirement compares with, in the words of the contract files.
final class OperandText {

    private OperandText() {}

    static String write(Criterion criterion, Comparator comparator, int operand) {
        return switch (comparator) {
            case AT_MOST, AT_LEAST, EQUAL -> criterion.write(operand);
            case HAS_ANY, HAS_ALL -> criterion.write(operand);
            case ONE_OF ->
                list(criterion.type() == ValueType.BOOL ? List.of("no", "yes") : criterion.values(), operand);
        };
    }

    private static String list(List<String> words, int mask) {
        List<String> held = new ArrayList<>();
        for (int rank = 0; rank < words.size(); rank++) {
            if ((mask >> rank & 1) == 1) {
                held.add(words.get(rank));
            }
        }
        return String.join("|", held);
    }
}
