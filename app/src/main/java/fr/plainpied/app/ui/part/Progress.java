package fr.plainpied.app.ui.part;

/// How far a long work or a questionnaire is.
///
/// @param id of the label, unique on its page
/// @param label says it in words and numbers, localized
/// @param done how many, from 0
/// @param total how many in all, at least 1
public record Progress(String id, String label, long done, long total) {
    public Progress {
        if (total < 1 || done < 0 || done > total) {
            throw new IllegalArgumentException(done + " of " + total + " is no progress");
        }
    }
}
