package fr.plainpied.kernel.quantity;

/// Whole numbers from `low` to `high`, both included: an exact value when they are equal, what is still possible when
/// not.
public record IntRange(int low, int high) {

    public IntRange {
        if (low > high) {
            throw new IllegalArgumentException("The range %d..%d is empty.".formatted(low, high));
        }
    }

    public boolean isExact() {
        return low == high;
    }

    public boolean contains(int number) {
        return low <= number && number <= high;
    }
}
