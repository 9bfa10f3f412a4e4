package fr.plainpied.app.matching.freeze;

import fr.plainpied.formats.answers.MatchSetting;
import java.time.Instant;
import java.util.UUID;

/// A frozen ranking in a list.
///
/// @param setting what it was computed with
/// @param compared how many requests stood in it
/// @param answer the fingerprint of its answer, SHA-256 in hexadecimal
public record FrozenSummary(
        UUID id, String dwelling, Instant frozenAt, MatchSetting setting, int compared, String answer) {}
