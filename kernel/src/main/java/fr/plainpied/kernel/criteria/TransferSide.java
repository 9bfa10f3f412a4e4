package fr.plainpied.kernel.criteria;

import java.util.Locale;

/// The side, for a person seated on the bowl, from which that person moves between wheelchair and WC.
public enum TransferSide {
    LEFT,
    RIGHT;

    /// As written in the contract files.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
