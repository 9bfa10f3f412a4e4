package fr.plainpied.formats.frozen;

import fr.plainpied.kernel.explain.Verdict;
import java.util.Optional;

/// A candidate that would stand elsewhere.
///
/// @param before empty when it was not among the candidates
/// @param now empty when it would not be among them any more
public record OutcomeChange(String dwelling, String request, Optional<Standing> before, Optional<Standing> now) {

    /// Where a candidate stands.
    ///
    /// @param rank from 1
    public record Standing(int rank, boolean proposable, Verdict verdict) {}

    /// Whether anything but the rank moved: one candidate more moves the rank of all behind it.
    public boolean weighty() {
        return before.isEmpty()
                || now.isEmpty()
                || before.get().proposable() != now.get().proposable()
                || before.get().verdict() != now.get().verdict();
    }
}
