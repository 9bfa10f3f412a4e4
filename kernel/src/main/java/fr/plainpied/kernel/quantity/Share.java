package fr.plainpied.kernel.quantity;

/// A share in [0, 1] kept as a fraction, so that two shares compare exactly.
///
/// @param part 0 to `whole`
/// @param whole above 0
public record Share(int part, int whole) implements Comparable<Share> {

    public static final Share FULL = new Share(1, 1);

    public Share {
        if (whole <= 0 || part < 0 || part > whole) {
            throw new IllegalArgumentException("%d of %d is not a share between 0 and 1.".formatted(part, whole));
        }
    }

    public double value() {
        return (double) part / whole;
    }

    /// Compares the numbers, so 1/2 and 2/4 are equal in order although they are not the same record.
    @Override
    public int compareTo(Share other) {
        return Long.compare((long) part * other.whole, (long) other.part * whole);
    }
}
