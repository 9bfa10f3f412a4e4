package fr.plainpied.formats.answers;

import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.SmallestChange;
import java.util.Locale;

/// The sentences of an answer, in the language of the reader.
public interface AnswerTexts {

    /// Why a gate says what it says.
    String gate(GateReason reason);

    /// Why the requirement is there.
    String why(LineReason line);

    /// Why no change would be enough.
    String obstacle(SmallestChange.Impossible impossible);

    /// The sentences this program says.
    static AnswerTexts in(Locale locale) {
        return new SpokenAnswers(locale);
    }
}
