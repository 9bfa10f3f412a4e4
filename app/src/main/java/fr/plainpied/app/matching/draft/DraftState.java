package fr.plainpied.app.matching.draft;

import java.util.Locale;

/// How far a draft is.
public enum DraftState {
    /// Behind other work.
    WAITING,
    RUNNING,
    DONE,
    /// The rules asked for allow no plan.
    REFUSED,
    /// By somebody, before the end.
    STOPPED,
    /// By a fault of the program.
    FAILED,
    /// Nobody works on it any more: the program that did was stopped. Not kept, found when the draft is read.
    INTERRUPTED;

    /// The code in lower case, as the database and keys of texts have it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether something is still to come.
    public boolean underWay() {
        return this == WAITING || this == RUNNING;
    }
}
