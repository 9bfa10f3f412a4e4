/// Figures drawn from data: the way in, room plans, ribbons, bars, honeycomb. Each has its words beside it. Geometry is
/// computed here and colours are left to the style sheet, so that a figure works in every light and without script.
@NullMarked
package fr.plainpied.app.ui.figure;

import org.jspecify.annotations.NullMarked;
