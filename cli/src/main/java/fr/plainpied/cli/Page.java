package fr.plainpied.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes an HTML page, tag after tag; every text and every value of an attribute is escaped.
final class Page {

    /// Dark on white in both colour schemes of a screen, so that what is printed is what was read. The verdict is
    /// always a word; its border only helps to find it.
    private static final String STYLE = """
            body { font: 1.125rem/1.5 "Atkinson Hyperlegible Next", system-ui, sans-serif; color: #111; background: #fff;
              margin: 0 auto; padding: 1rem; max-width: 60rem; }
            p, li, dd { max-width: 70ch; }
            h1 { line-height: 1.2; } h2 { margin-top: 3rem; border-top: 3px solid #111; padding-top: .5rem; }
            h3 { margin-top: 2rem; } h4 { margin-bottom: .25rem; }
            table { border-collapse: collapse; width: 100%; } caption { text-align: left; padding: .5rem 0; }
            th, td { border: 1px solid #595959; padding: .4rem .6rem; text-align: left; vertical-align: top; }
            thead th { background: #eee; }
            p.fits, p.fits_after_works, p.to_verify, p.does_not_fit { font-weight: bold; padding-left: .75rem;
              border-left: .5rem solid; }
            .fits { border-left-color: #00633a; } .fits_after_works { border-left-color: #0b4f9e; }
            .to_verify { border-left-color: #8a5a00; } .does_not_fit { border-left-color: #595959; }
            .wide { overflow-x: auto; margin-top: 2rem; } td.figure { text-align: right; }
            figure { margin: 2rem 0; } figcaption { font-weight: bold; max-width: 70ch; }
            svg { width: 100%; max-width: 32rem; height: auto; } svg text { font-size: 17px; fill: #111; }
            rect.ours { fill: #0b4f9e; } rect.others { fill: #8b97a6; } path.spread { stroke: #111; stroke-width: 2;
              fill: none; }
            dt { font-weight: bold; } dd { margin: 0 0 .5rem 1rem; }
            @media print { body { font-size: 11pt; padding: 0; max-width: none; } article, table { break-inside: avoid; }
              h2, h3, h4 { break-after: avoid; } thead { display: table-header-group; } }
            """;

    private final OutputStream out;

    Page(OutputStream out) {
        this.out = out;
    }

    Page start(String language, String title) throws IOException {
        write("<!doctype html>\n<html lang=\"" + escaped(language) + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        write(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        element("title", title);
        write("<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
        return this;
    }

    /// @param attributes names and values, in turn
    Page open(String tag, String... attributes) throws IOException {
        write("<" + tag + written(attributes) + ">\n");
        return this;
    }

    Page close(String tag) throws IOException {
        write("</" + tag + ">\n");
        return this;
    }

    /// @param attributes names and values, in turn
    Page element(String tag, String text, String... attributes) throws IOException {
        write("<%s%s>%s</%s>\n".formatted(tag, written(attributes), escaped(text), tag));
        return this;
    }

    private static String written(String... attributes) {
        StringBuilder written = new StringBuilder();
        for (int name = 0; name < attributes.length; name += 2) {
            written.append(" %s=\"%s\"".formatted(attributes[name], escaped(attributes[name + 1])));
        }
        return written.toString();
    }

    void end() throws IOException {
        write("</body>\n</html>\n");
    }

    /// Control characters, which HTML does not allow, become spaces.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(Character.isISOControl(point) ? ' ' : point);
            }
        });
        return escaped.toString();
    }

    private void write(String html) throws IOException {
        out.write(html.getBytes(StandardCharsets.UTF_8));
    }
}
