package fr.plainpied.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Lines of text for a terminal, in UTF-8, wrapped at a width that also prints.
final class Lines {

    static final int WIDTH = 96;

    private final OutputStream out;

    Lines(OutputStream out) {
        this.out = out;
    }

    void line(String text) throws IOException {
        out.write((visible(text).stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// A paragraph: `first` before its first line, as many spaces before the others.
    void wrapped(String first, String text) throws IOException {
        String lead = first;
        for (String line : wrap(text, WIDTH - width(first))) {
            line(lead + line);
            lead = " ".repeat(width(first));
        }
    }

    /// Cut at ordinary spaces only: a no-break space stays inside its line. A word longer than the width has its own
    /// line.
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /// What a file says must not play with the terminal.
    private static String visible(String text) {
        return text.codePoints()
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
