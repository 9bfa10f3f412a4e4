package fr.plainpied.app.ui.figure;

import java.util.List;
import java.util.Optional;

/// A figure ready to be written as SVG: its window and its shapes, from the back to the front.
///
/// @param window `min-x min-y width height`
/// @param width in CSS pixels when all figures of a row share one scale; empty when the figure fills its place
/// @param height goes with `width`
/// @param label what it shows, in words; empty when the words stand beside it
/// @param shapes from the back to the front
public record Drawing(
        String window, Optional<String> width, Optional<String> height, String label, List<Shape> shapes) {}
