package fr.plainpied.wording;

import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.Observed;
import fr.plainpied.kernel.explain.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lines for the person: short sentences about the home, never about what the person cannot do.
final class PlainLines {

    private final HomeWords home;
    private final CatalogueWords words;
    private final Mendable mendable;

    PlainLines(Locale locale, Mendable mendable) {
        this.home = new HomeWords(locale);
        this.words = CatalogueWords.of(locale);
        this.mendable = mendable;
    }

    /// What is found, what is needed, what follows. Empty for a line that does not apply: it would only tire.
    String text(LineReason line) {
        Requirement requirement = line.requirement();
        return switch (line.outcome()) {
            case SATISFIED -> join(found(line), well(requirement));
            case SATISFIED_AFTER_WORKS -> join(found(line), home.need(requirement), works(line));
            case NOT_SATISFIED -> join(found(line), home.need(requirement), obstacle(requirement));
            case UNKNOWN -> unknown(line);
            case NOT_APPLICABLE -> "";
        };
    }

    /// The same under a title that already says how it ended: of what nobody knows, only the thing and what it has to
    /// be.
    String listed(LineReason line) {
        Requirement requirement = line.requirement();
        boolean open = line.outcome() == Outcome.UNKNOWN && !(line.observed() instanceof Observed.Known);
        return open && !home.need(requirement).isEmpty() ? home.listed(requirement) : text(line);
    }

    /// A value may be known while nobody knows whether it counts: the width of a lift that may not serve the dwelling.
    private String unknown(LineReason line) {
        Requirement requirement = line.requirement();
        return line.observed() instanceof Observed.Known
                ? join(found(line), home.need(requirement), home.fixedSentence("unknown.applies"))
                : join(home.unknown(requirement.criterion()), home.need(requirement));
    }

    private String found(LineReason line) {
        return home.is(line.requirement().criterion(), line.observed());
    }

    /// A number alone does not say whether it is good news.
    private String well(Requirement requirement) {
        boolean number = requirement.criterion().type().isNumber();
        boolean steps = requirement.criterion().unit().equals("steps");
        if (!number || steps) {
            return "";
        }
        return home.fixedSentence(requirement.comparator() == Comparator.AT_LEAST ? "enough" : "well");
    }

    private String works(LineReason line) {
        return home.works(line.works().stream().map(words::plainWork).toList());
    }

    private String obstacle(Requirement requirement) {
        if (!requirement.isMust()) {
            return home.fixedSentence("not_essential");
        }
        return home.fixedSentence(
                switch (mendable.obstacle(requirement.criterion())) {
                    case FIXED -> "fixed";
                    case NO_WORK -> "works.none";
                    case NOT_ENOUGH -> "works.not_enough";
                });
    }

    static String join(String... sentences) {
        return join(List.of(sentences));
    }

    static String join(List<String> sentences) {
        return Stream.of(sentences.toArray(String[]::new))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
