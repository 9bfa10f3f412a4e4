/// What the ready-made pages show: home, sign-in, faults, keyboard shortcuts. The module that serves the address fills
/// the record; the text is here.
@NullMarked
package fr.plainpied.app.ui.page;

import org.jspecify.annotations.NullMarked;
