package fr.plainpied.app.matching.draft;

import fr.plainpied.formats.answers.MatchSetting;

/// A draft that somebody asks for.
///
/// @param madeBy the name of whoever asks
/// @param options as the kind of draft writes them
/// @param homes how many there are to give
public record NewDraft(DraftKind kind, String madeBy, MatchSetting setting, String options, int homes) {}
