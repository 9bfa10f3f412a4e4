package fr.plainpied.app.needs.page;

import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Values as people type them: lengths in centimetres and slopes in per cent, where the contract has millimetres and
/// thousandths; a comma or a point before decimals.
final class TypedValue {
    private TypedValue() {}

    /// The value in the form of the contract files; what is not a number is left as it was typed, for the check to say.
    static String contract(Criterion criterion, String typed) {
        String plain = typed.replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.');
        if (!plain.matches("-?[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            return typed;
        }
        BigDecimal number = new BigDecimal(plain);
        return (tenths(criterion) ? number.movePointRight(1) : number)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// A number of the contract as people type it, with the decimal mark of the language.
    static String shown(Criterion criterion, String contract, boolean french) {
        if (!criterion.type().isNumber() || !contract.matches("-?[0-9.]+")) {
            return contract;
        }
        BigDecimal number = new BigDecimal(contract);
        String text = (tenths(criterion) ? number.movePointLeft(1) : number)
                .stripTrailingZeros()
                .toPlainString();
        return french ? text.replace('.', ',') : text;
    }

    private static boolean tenths(Criterion criterion) {
        return criterion.unit().equals("mm") || criterion.unit().equals("permille");
    }

    /// The words that a line accepts, for boxes to be ticked: an ordered comparison becomes the words it lets through.
    static List<String> accepted(Requirement line) {
        Criterion criterion = line.criterion();
        List<String> accepted = new ArrayList<>();
        if (criterion.type() == ValueType.BOOL) {
            return List.of(
                    criterion.write(line.comparator() == Comparator.ONE_OF ? line.operand() >> 1 & 1 : line.operand()));
        }
        for (int rank = 0; rank < criterion.values().size(); rank++) {
            boolean in = criterion.type() == ValueType.SET
                    ? (line.operand() >> rank & 1) == 1
                    : line.comparator().accepts(rank, line.operand());
            if (in) {
                accepted.add(criterion.values().get(rank));
            }
        }
        return accepted;
    }
}
