/// Answers out: [MatchWriter] for candidates (JSON of the contract, CSV, XLSX) and [ClassesWriter] for classes of
/// dwellings. Both write as they go, so an answer of any size is written in constant memory; texts come from
/// [AnswerTexts], which the caller gives.
@NullMarked
package fr.plainpied.formats.answers;

import org.jspecify.annotations.NullMarked;
