package fr.plainpied.app.ui.page;

/// Why a page cannot be shown, told to people by `ui/fault`: what happened, that nothing typed elsewhere is lost, and
/// the ways out. Never a stack trace.
///
/// @param kind what happened
/// @param reference helps whoever is called about it to find the trace; empty when there is none
public record Fault(Kind kind, String reference) {
    /// What happened, by HTTP status.
    public enum Kind {
        BAD_REQUEST(400, "request"),
        FORBIDDEN(403, "forbidden"),
        NOT_FOUND(404, "absent"),
        TOO_LARGE(413, "large"),
        TOO_MANY(429, "many"),
        BROKEN(500, "broken");

        private final int status;
        private final String word;

        Kind(int status, String word) {
            this.status = status;
            this.word = word;
        }

        /// The HTTP status.
        public int status() {
            return status;
        }

        /// The key of the title; the text's is this and `.text`.
        public String key() {
            return "ui.fault." + word;
        }
    }

    /// The fault of an HTTP status; the nearest of its family when it has no page of its own.
    public static Fault of(int status) {
        for (Kind kind : Kind.values()) {
            if (kind.status == status) {
                return new Fault(kind, "");
            }
        }
        return new Fault(status >= 400 && status < 500 ? Kind.BAD_REQUEST : Kind.BROKEN, "");
    }

    /// The same, with what finds its trace.
    public Fault withReference(String found) {
        return new Fault(kind, found);
    }
}
