package fr.plainpied.app.ui.figure;

/// One stroke of a drawing. Colours, widths and dashes belong to the style sheet, by `css`.
public sealed interface Shape {
    /// The classes of the style sheet.
    String css();

    /// A path, in the notation of SVG.
    record Path(String css, String d) implements Shape {}

    /// A circle.
    record Circle(String css, String x, String y, String r) implements Shape {}

    /// A word or a figure; `anchor` is SVG's, the middle by default.
    record Label(String css, String x, String y, String text) implements Shape {}
}
