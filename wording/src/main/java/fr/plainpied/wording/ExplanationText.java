package fr.plainpied.wording;

import fr.plainpied.kernel.explain.Outcome;
import fr.plainpied.kernel.explain.Verdict;
import java.util.List;

/// A whole explanation in one language and one register, ready to be laid out by a page, a letter or a terminal.
///
/// @param headline the answer in one line, without a full stop
/// @param summary what to know first: what is missing, works, measures, what would change the answer
/// @param places the lines, grouped as one walks into the home; empty places are left out
public record ExplanationText(Verdict verdict, String headline, List<Sentence> summary, List<PlaceText> places) {
    public ExplanationText {
        summary = List.copyOf(summary);
        places = List.copyOf(places);
    }

    /// The lines with that outcome, whatever the place: what goes well, what nobody knows, what would have to change.
    public List<LineText> lines(Outcome outcome) {
        return places.stream()
                .flatMap(place -> place.lines().stream())
                .filter(line -> line.reason().outcome() == outcome)
                .toList();
    }
}
