package fr.plainpied.kernel.criteria;

import java.util.List;

/// What came out of reading a text as a value of a criterion.
public sealed interface ParsedValue {

    /// @param value encoded as in [Criterion]
    record Valid(int value) implements ParsedValue {}

    /// Not a number, or with more decimals than the criterion keeps.
    record NotANumber(boolean wholeNumbersOnly) implements ParsedValue {}

    /// A number outside the criterion's range, both bounds in the encoding of [Criterion].
    record OutOfRange(int min, int max) implements ParsedValue {}

    /// A word the criterion does not know.
    record NotAllowed(String word, List<String> allowed) implements ParsedValue {}
}
