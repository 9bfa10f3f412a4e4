package fr.plainpied.app.matching.draft;

import java.util.Locale;

/// What is being done for a draft under way.
public enum Stage {
    /// Behind other work.
    QUEUED,
    /// Requests and homes are read.
    READING,
    /// Each home with each household; the only stage whose end is known in advance.
    COMPARING,
    /// The best plan is looked for, until it is proved or time is over.
    CHOOSING,
    /// The draft is kept.
    KEEPING;

    /// The code in lower case, as the database and keys of texts have it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
