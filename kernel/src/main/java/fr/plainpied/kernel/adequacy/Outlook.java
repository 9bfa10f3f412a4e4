package fr.plainpied.kernel.adequacy;

/// What one must line alone says of the verdict of any household that has it, before its other lines are read.
public enum Outlook {
    /// Met or without object today.
    MET(0),
    /// Not met today, perhaps after works.
    AFTER_WORKS(1),
    /// Unknown today, and no works settle it.
    TO_VERIFY(2),
    /// Not met, whatever the works.
    FAILS(4);

    private final int rank;

    Outlook(int rank) {
        this.rank = rank;
    }

    /// The best [Assessment#rank] a household with this line can have. With nothing but `MET`, the rank is exactly 0;
    /// with one `FAILS`, exactly 4.
    public int rank() {
        return rank;
    }
}
