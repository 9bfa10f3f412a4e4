package fr.plainpied.app.matching.draft;

import fr.plainpied.formats.answers.MatchSetting;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// A draft, done or under way.
///
/// @param number among those of the same kind of the organisation, from 1; 0 when it has none
/// @param madeBy the name of whoever asked for it
/// @param setting what it is computed with
/// @param options as the kind of draft writes them
/// @param homes how many there were to give
/// @param housed how many are given, or moves made; empty until it is done
/// @param inputs fingerprint of all that was compared, SHA-256 in hexadecimal; empty until it is done
/// @param plan as the kind of draft writes it; empty until it is done
public record Draft(
        UUID id,
        DraftKind kind,
        int number,
        Instant madeAt,
        String madeBy,
        MatchSetting setting,
        String options,
        int homes,
        Advance advance,
        OptionalInt housed,
        Optional<String> inputs,
        Optional<String> plan) {

    /// How far the work is.
    ///
    /// @param done of `total` in this stage
    public record Advance(DraftState state, Stage stage, int done, int total) {
        /// Changes whenever there is something new to show.
        public String mark() {
            return state.code() + "-" + stage.code() + "-" + done;
        }
    }

    public DraftState state() {
        return advance.state();
    }
}
