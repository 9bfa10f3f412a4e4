/// The page toolkit alone in a real browser: no database, only its templates, its files and a strict content policy.
@NullMarked
package fr.plainpied.e2e.ui;

import org.jspecify.annotations.NullMarked;
