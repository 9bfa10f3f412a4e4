package fr.plainpied.study.year;

import fr.plainpied.kernel.adequacy.Dwelling;

/// A home that is let in the year, or may be.
///
/// @param index rank in [Year#homes]
/// @param known as its landlord knows it, errors included
/// @param truth as it is
/// @param opensIn month of the commission that may give it first, from 1; [#LIVED_IN] while a tenant who asks for
/// another home lives there
public record Home(int index, Dwelling known, Dwelling truth, int opensIn) {

    public static final int LIVED_IN = 0;

    public String id() {
        return truth.id();
    }

    public boolean isLivedIn() {
        return opensIn == LIVED_IN;
    }

    /// Within one year the rank is enough; the grids are long to compare.
    @Override
    public boolean equals(Object other) {
        return other instanceof Home home && home.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
