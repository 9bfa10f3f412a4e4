/// Drafts over several homes: kept with what they were made from, computed in the background with their progress,
/// stopped, found again after the page was left. What a draft is about is the affair of the packages beside.
@NullMarked
package fr.plainpied.app.matching.draft;

import org.jspecify.annotations.NullMarked;
