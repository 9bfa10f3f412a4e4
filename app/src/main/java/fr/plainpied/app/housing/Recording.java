package fr.plainpied.app.housing;

import java.util.Optional;

/// What came of recording a value.
public sealed interface Recording {
    /// It is kept, and what follows from it was worked out again.
    ///
    /// @param dwellings how many dwellings the value holds for
    record Kept(int dwellings) implements Recording {}

    /// Somebody recorded another value meanwhile; nothing was written.
    ///
    /// @param newer the value that holds now, empty when it was taken back
    record Overtaken(Optional<RecordedValue> newer) implements Recording {}

    /// The dwelling is not one the actor may change, or there is none; nothing was written.
    record Refused() implements Recording {}
}
