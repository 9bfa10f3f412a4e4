package fr.plainpied.formats.fault;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The sentences of faults, in French, or in English for any English locale.
public final class FaultText {

    private static final String BUNDLE = "messages.formats";

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new HashMap<>();

    private FaultText(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// Not for several threads: one for each answer.
    public static FaultText in(Locale locale) {
        return new FaultText(locale);
    }

    /// `file:line:column: what is wrong. What to do.`, with the path after the place in JSON.
    public String line(Fault fault) {
        String path = fault.path().map(steps -> steps + ": ").orElse("");
        String kind = fault.severity() == Severity.WARNING ? bundle.getString("warning") + " " : "";
        return oneLine(
                "%s:%d:%d: %s%s%s".formatted(fault.file(), fault.line(), fault.column(), path, kind, message(fault)));
    }

    /// What is wrong and what to do, without the place.
    public String message(Fault fault) {
        MessageFormat format =
                formats.computeIfAbsent(fault.code(), code -> new MessageFormat(bundle.getString(code), locale));
        return oneLine(format.format(new HashMap<>(fault.arguments())));
    }

    /// A cell may hold line ends and control characters; a fault is one line that cannot play with the terminal.
    private static String oneLine(String text) {
        return text.codePoints()
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
