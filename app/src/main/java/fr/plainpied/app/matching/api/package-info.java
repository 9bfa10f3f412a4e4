/// The rankings for other programs, in the JSON of the contract: the same answers as `plainpied match`, for those who
/// may see them.
@NullMarked
package fr.plainpied.app.matching.api;

import org.jspecify.annotations.NullMarked;
