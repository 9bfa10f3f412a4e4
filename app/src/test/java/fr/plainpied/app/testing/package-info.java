/// A real database for tests: one embedded server per test process, migrated once; each test class has a copy of its
/// own in a few milliseconds.
@NullMarked
package fr.plainpied.app.testing;

import org.jspecify.annotations.NullMarked;
