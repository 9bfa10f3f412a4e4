package fr.plainpied.wording;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// An [Explanation] in words, in two registers: exact for a professional, plain for the person.
/// Safe for any number of threads.
public final class ExplanationWords {

    private final CatalogueWords words;
    private final Terms terms;
    private final Names names;
    private final ProfessionalLines professionalLines;
    private final PlainLines plainLines;
    private final ProfessionalSummary professionalSummary;
    private final PlainSummary plainSummary;

    private ExplanationWords(Locale locale, Catalogue catalogue, Names names) {
        Mendable mendable = new Mendable(catalogue);
        this.words = CatalogueWords.of(locale);
        this.terms = Terms.of(locale);
        this.names = names;
        this.professionalLines = new ProfessionalLines(locale, mendable);
        this.plainLines = new PlainLines(locale, mendable);
        this.professionalSummary = new ProfessionalSummary(locale, mendable);
        this.plainSummary = new PlainSummary(locale);
    }

    /// Persons by their codes, with the current catalogue.
    public static ExplanationWords of(Locale locale) {
        return of(locale, Names.codes(locale));
    }

    /// @param names how persons are named; give names only to those who may see them
    public static ExplanationWords of(Locale locale, Names names) {
        return new ExplanationWords(locale, Catalogue.current(), names);
    }

    /// Every line, with figures, works, costs and the rules with their source.
    public ExplanationText professional(Explanation explanation) {
        return new ExplanationText(
                explanation.verdict(),
                professionalSummary.headline(explanation),
                professionalSummary.sentences(explanation),
                places(explanation.lines(), professionalLines::text));
    }

    /// Short sentences about the home. Lines that do not apply, that say the same thing twice or that a stronger line
    /// already decides are left out.
    public ExplanationText plain(Explanation explanation) {
        return new ExplanationText(
                explanation.verdict(),
                plainSummary.headline(explanation),
                plainSummary.sentences(explanation),
                places(worthSaying(explanation.lines()), plainLines::text));
    }

    /// The same for a list under titles that say how each line ended: what nobody knows is named, not lamented.
    public ExplanationText listed(Explanation explanation) {
        return new ExplanationText(
                explanation.verdict(),
                plainSummary.headline(explanation),
                plainSummary.sentences(explanation),
                places(worthSaying(explanation.lines()), plainLines::listed));
    }

    /// One line for a professional.
    public LineText professional(LineReason line) {
        return line(line, professionalLines::text);
    }

    /// One line for the person; its text is empty when the line does not apply.
    public LineText plain(LineReason line) {
        return line(line, plainLines::text);
    }

    private List<PlaceText> places(List<LineReason> lines, Function<LineReason, String> register) {
        Map<Place, List<LineText>> byPlace = new EnumMap<>(Place.class);
        for (LineReason line : lines) {
            LineText text = line(line, register);
            byPlace.computeIfAbsent(text.place(), place -> new ArrayList<>()).add(text);
        }
        return byPlace.entrySet().stream()
                .map(entry -> new PlaceText(entry.getKey(), terms.place(entry.getKey()), entry.getValue()))
                .toList();
    }

    private LineText line(LineReason line, Function<LineReason, String> register) {
        Requirement requirement = line.requirement();
        Criterion criterion = requirement.criterion();
        String code = criterion.code() + "." + line.outcome().name().toLowerCase(Locale.ROOT);
        return new LineText(
                line,
                Place.of(criterion),
                names.person(line.person()),
                words.label(criterion),
                words.asked(requirement),
                words.found(criterion, line.observed()),
                terms.outcome(line.outcome()),
                terms.strength(requirement.strength()),
                line.because().stream().map(words::why).distinct().toList(),
                new Sentence(code, register.apply(line)));
    }

    private List<LineReason> worthSaying(List<LineReason> lines) {
        Set<String> open = lines.stream()
                .filter(line -> line.requirement().isMust() && line.outcome() != Outcome.SATISFIED)
                .filter(line -> line.outcome() != Outcome.NOT_APPLICABLE)
                .map(line -> line.requirement().criterion().code())
                .collect(Collectors.toSet());
        Set<String> said = new HashSet<>();
        List<LineReason> kept = new ArrayList<>();
        for (LineReason line : lines) {
            boolean decided = !line.requirement().isMust()
                    && open.contains(line.requirement().criterion().code());
            if (line.outcome() != Outcome.NOT_APPLICABLE && !decided && said.add(plainLines.text(line))) {
                kept.add(line);
            }
        }
        return kept;
    }
}
