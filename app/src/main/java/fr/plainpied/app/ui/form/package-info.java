/// The controls of a form and their errors, as records a controller fills and a template of the page toolkit shows.
@NullMarked
package fr.plainpied.app.ui.form;

import org.jspecify.annotations.NullMarked;
