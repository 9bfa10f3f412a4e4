package fr.plainpied.app.needs;

import java.util.List;

/// What came of a wish to change the lines of a household. Nothing is written unless it is `Done`.
public sealed interface LineOutcome {
    /// Written.
    ///
    /// @param version of the file from now on
    /// @param line the one written or ended, to undo it
    record Done(long version, long line) implements LineOutcome {}

    /// The line is not right; every fault at once.
    record Refused(List<LineFault> faults) implements LineOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /// The line is right by itself, and no dwelling could meet it together with another that is indispensable.
    record Contradicted(List<Contradiction> contradictions) implements LineOutcome {
        public Contradicted {
            contradictions = List.copyOf(contradictions);
        }
    }

    /// Somebody else changed the file since it was read.
    record Overtaken() implements LineOutcome {}

    /// There is no such household, person or line for this reader.
    record Absent() implements LineOutcome {}
}
