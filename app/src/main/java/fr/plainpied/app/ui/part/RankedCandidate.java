package fr.plainpied.app.ui.part;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.VerdictTag;
import java.util.List;
import java.util.Optional;

/// One household, or one dwelling, in a ranking: its rank, its verdict, why, the vector it was ranked by (never a
/// single
/// score), its conditions, and what can be done.
///
/// @param rank from 1
/// @param verdict first thing read
/// @param title who, as far as consent allows
/// @param summary what they need, in one sentence
/// @param reason what fits, what it would cost, what is missing
/// @param strong the part of the reason that decides, written before it in bold; empty for none
/// @param vector the measures of the ranking, in their order of use
/// @param conditions their sum in one sentence, then each; empty list shows nothing
/// @param actions the first is the button, the others links
/// @param instead for a household this dwelling does not suit: where the homes that suit are
public record RankedCandidate(
        int rank,
        VerdictTag verdict,
        String title,
        String summary,
        String strong,
        String reason,
        List<Component> vector,
        Conditions conditions,
        List<Action> actions,
        Optional<Action> instead) {
    /// One measure of the ranking.
    ///
    /// @param name localized
    /// @param value localized
    public record Component(String name, String value) {}

    /// The legal and household conditions, explained apart from the verdict.
    ///
    /// @param summary how many are met, in one sentence
    /// @param lines each condition, its outcome and its reason
    public record Conditions(String summary, List<String> lines) {}

    /// The same candidate, with where the homes that suit it are.
    public RankedCandidate instead(Action where) {
        return new RankedCandidate(
                rank, verdict, title, summary, strong, reason, vector, conditions, actions, Optional.of(where));
    }
}
