/// Tests of the words: every code of the catalogue has its texts in both languages, and whole explanations are read
/// as a person would read them.
@NullMarked
package fr.plainpied.wording;

import org.jspecify.annotations.NullMarked;
