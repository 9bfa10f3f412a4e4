package fr.plainpied.app.needs;

import java.util.List;

/// What came of a wish to change the persons of a household. Nothing is written unless it is `Done`.
public sealed interface PersonOutcome {
    /// Written.
    ///
    /// @param version of the file from now on
    /// @param person id within the household
    /// @param change names what was done, to undo it; 0 when only a name was written
    record Done(long version, String person, long change) implements PersonOutcome {}

    /// Something is not right; every fault at once.
    record Refused(List<PersonFault> faults) implements PersonOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /// Somebody else changed the file since it was read.
    record Overtaken() implements PersonOutcome {}

    /// There is no such household or person for this reader.
    record Absent() implements PersonOutcome {}
}
