/// What a page is made of besides forms and figures: lists, tables, tasks, rankings, explanations.
@NullMarked
package fr.plainpied.app.ui.part;

import org.jspecify.annotations.NullMarked;
