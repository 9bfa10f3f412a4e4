package fr.plainpied.app.ui.figure;

import java.util.List;

/// A chart that is its own table: one bar per row, the numbers beside it.
///
/// @param caption what is compared, localized
/// @param labelColumn heads the names
/// @param barColumn heads the bars and their values
/// @param otherColumns head the further numbers of each row
/// @param bars in the order shown
public record BarChart(
        String caption, String labelColumn, String barColumn, List<String> otherColumns, List<Bar> bars) {
    /// One row.
    ///
    /// @param label what the bar is about
    /// @param length its length; the longest of the chart fills the place
    /// @param value the same in words and figures
    /// @param others the further numbers, one per column
    public record Bar(String label, double length, String value, List<String> others) {}

    /// The width of a bar in per cent of the longest.
    public String width(Bar bar) {
        double longest = bars.stream().mapToDouble(Bar::length).max().orElse(0);
        return Pen.number(longest == 0 ? 0 : 100 * bar.length() / longest) + "%";
    }
}
