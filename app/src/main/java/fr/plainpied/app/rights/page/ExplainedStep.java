package fr.plainpied.app.rights.page;

import java.util.List;
import java.util.Optional;

/// One step of an explanation, with the steps it was reached from.
///
/// @param note where it comes from, in small; empty for none
/// @param link the address of the legal text that the note names
/// @param after what is known of the figure besides; empty for none
public record ExplainedStep(String text, String note, Optional<String> link, String after, List<ExplainedStep> under) {}
