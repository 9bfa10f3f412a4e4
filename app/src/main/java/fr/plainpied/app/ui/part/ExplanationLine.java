package fr.plainpied.app.ui.part;

import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.VerdictTag;
import java.util.Optional;

/// One need compared with the dwelling, in the tone for professionals.
///
/// @param need what is needed, with its figure
/// @param observed what the dwelling offers; empty when unknown
/// @param missing the tag in place of a value nobody knows
/// @param where the place in the dwelling or on the way in
/// @param outcome the answer for this line
/// @param source by whom, how and when the value was learnt; empty when unknown
public record ExplanationLine(
        String need, String observed, Optional<Tag> missing, String where, VerdictTag outcome, String source) {}
