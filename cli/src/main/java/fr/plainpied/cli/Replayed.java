package fr.plainpied.cli;

import fr.plainpied.formats.frozen.FrozenRanking;
import fr.plainpied.formats.frozen.Replay;
import fr.plainpied.formats.frozen.Since;
import java.util.Optional;

/// What `replay` found.
///
/// @param since empty when no file of today was given
record Replayed(FrozenRanking frozen, Replay replay, Optional<Since> since) {}
