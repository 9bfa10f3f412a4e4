package fr.plainpied.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds text for people written in a template instead of in a bundle: letters outside of `${...}`, in the page or in
/// an attribute that is read aloud.
final class LiteralText {
    private static final Pattern DIRECTIVE = Pattern.compile("@(if|elseif|for|template\\.[A-Za-z.]+)\\(");
    private static final Pattern SPOKEN =
            Pattern.compile("\\b(aria-label|aria-description|alt|title|placeholder)=\"([^\"]*\\p{L}[^\"]*)\"");

    private final String template;
    private final StringBuilder markup = new StringBuilder();

    private LiteralText(String template) {
        this.template = template;
    }

    /// The pieces of literal text of a template, in order; empty when all its text comes from the bundles.
    static List<String> in(String template) {
        LiteralText scan =
                new LiteralText(template.replaceAll("(?s)<%--.*?--%>", "").replaceAll("(?m)^@(import|param).*$", ""));
        scan.markup(0, scan.template.length());
        String markup = scan.markup.toString();
        List<String> found = new ArrayList<>();
        for (Matcher spoken = SPOKEN.matcher(markup); spoken.find(); ) {
            found.add(spoken.group(2));
        }
        for (String text : markup.replaceAll("(?s)<[^>]*>", "\n")
                .replaceAll("&[a-z]+;", "")
                .split("\n", -1)) {
            if (text.codePoints().anyMatch(Character::isLetter)) {
                found.add(text.strip());
            }
        }
        return found;
    }

    /// Copies the markup between two places, leaving out what belongs to the template language.
    private void markup(int from, int to) {
        Matcher directive = DIRECTIVE.matcher(template).region(from, to);
        int at = from;
        while (at < to) {
            if (template.startsWith("${", at) || template.startsWith("!{", at)) {
                at = code(at + 2, '{', '}');
            } else if (directive.region(at, to).lookingAt()) {
                at = code(directive.end(), '(', ')');
            } else if (template.startsWith("@endif", at) || template.startsWith("@else", at)) {
                at = template.startsWith("@endif", at) ? at + 6 : at + 5;
            } else if (template.startsWith("@endfor", at)) {
                at += 7;
            } else {
                markup.append(template.charAt(at));
                at++;
            }
        }
    }

    /// Skips code up to its closing sign; the content blocks in it are markup again.
    private int code(int from, char open, char close) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char c = template.charAt(at);
            if (c == '"') {
                at = afterString(at + 1);
            } else if (template.startsWith("@`", at)) {
                int end = blockEnd(at + 2);
                markup.append('\n');
                markup(at + 2, end);
                markup.append('\n');
                at = end + 1;
            } else {
                depth += c == open ? 1 : c == close ? -1 : 0;
                at++;
            }
        }
        return at;
    }

    private int afterString(int from) {
        int at = from;
        while (template.charAt(at) != '"') {
            at += template.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private int blockEnd(int from) {
        int depth = 1;
        int at = from;
        while (true) {
            if (template.startsWith("@`", at)) {
                depth++;
                at++;
            } else if (template.charAt(at) == '`') {
                depth--;
                if (depth == 0) {
                    return at;
                }
            }
            at++;
        }
    }
}
