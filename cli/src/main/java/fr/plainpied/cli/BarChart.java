package fr.plainpied.cli;

import fr.plainpied.study.MethodResult;
import fr.plainpied.study.Spread;
import fr.plainpied.study.outcome.Measure;
import fr.plainpied.study.rules.Method;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One bar a method, with a line from the smallest to the largest year. The figure stands beside each bar, so that
/// neither length nor colour has to be read; ours is darker, and said to be ours by its name.
final class BarChart {

    /// Narrow, with each name above its bar, so that it can still be read on a telephone.
    private static final int BARS = 290;
    private static final int FIGURES = 180;

    private static final int ROW = 54;
    private static final int BAR = 20;
    private static final int NAME_DROP = 20;
    private static final int BAR_DROP = 38;
    private static final int FIGURE_DROP = 44;

    private final Page page;
    private final StudyWords words;

    BarChart(Page page, StudyWords words) {
        this.page = page;
        this.words = words;
    }

    void write(Measure measure) throws IOException {
        List<MethodResult> methods =
                Method.compared().stream().map(words.result()::of).toList();
        double most = methods.stream()
                .flatMap(method -> method.of(measure).stream())
                .mapToDouble(Spread::most)
                .max()
                .orElse(0);
        String title = words.column(measure).meaning();
        String id = "drawing-" + measure.code().toLowerCase(Locale.ROOT).replace('_', '-');
        int height = methods.size() * ROW;
        page.open("figure").element("figcaption", title);
        page.open(
                "svg",
                "viewBox",
                "0 0 %d %d".formatted(BARS + FIGURES, height),
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-words");
        page.element("title", title, "id", id + "-title");
        page.element("desc", inWords(methods, measure), "id", id + "-words");
        for (int rank = 0; rank < methods.size(); rank++) {
            row(methods.get(rank), measure, rank * ROW, Math.max(1, most));
        }
        page.close("svg").close("figure");
    }

    private String inWords(List<MethodResult> methods, Measure measure) {
        StringBuilder said = new StringBuilder();
        for (MethodResult method : methods) {
            said.append(words.name(method.method()))
                    .append(' ')
                    .append(words.cell(method, measure))
                    .append(". ");
        }
        return said.toString().strip();
    }

    private void row(MethodResult method, Measure measure, int top, double most) throws IOException {
        Optional<Spread> spread = method.of(measure);
        int middle = top + BAR_DROP;
        text(words.name(method.method()), 0, top + NAME_DROP);
        if (spread.isPresent()) {
            Spread figure = spread.get();
            rectangle(middle, length(figure.mean(), most), method.method().isOurs() ? "ours" : "others");
            if (figure.most() > figure.least()) {
                whisker(middle, length(figure.least(), most), length(figure.most(), most));
            }
            text(words.cell(spread, measure.unit()), length(figure.most(), most) + 8, top + FIGURE_DROP);
        }
    }

    private void text(String text, int across, int down) throws IOException {
        page.element("text", text, "x", String.valueOf(across), "y", String.valueOf(down));
    }

    private static int length(double figure, double most) {
        return (int) Math.round(BARS * Math.max(0, figure) / most);
    }

    private void rectangle(int middle, int length, String kind) throws IOException {
        page.element(
                "rect",
                "",
                "class",
                kind,
                "x",
                "0",
                "y",
                String.valueOf(middle - BAR / 2),
                "width",
                String.valueOf(Math.max(1, length)),
                "height",
                String.valueOf(BAR));
    }

    private void whisker(int middle, int from, int to) throws IOException {
        page.element(
                "path",
                "",
                "class",
                "spread",
                "d",
                "M%1$d %3$dH%2$dM%1$d %4$dV%5$dM%2$d %4$dV%5$d".formatted(from, to, middle, middle - 5, middle + 5));
    }
}
