package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.answers.MatchGroup;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.explain.Classification;
import fr.plainpied.kernel.explain.DwellingClass;
import fr.plainpied.wording.ClassWords;
import fr.plainpied.wording.Figures;
import fr.plainpied.wording.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What a group is about, in words, for the answers that people read.
final class GroupWords {

    private final Texts texts;
    private final ClassWords classes;
    private final Terms terms;
    private final Figures figures;

    GroupWords(Texts texts) {
        this.texts = texts;
        this.classes = ClassWords.of(texts.locale());
        this.terms = Terms.of(texts.locale());
        this.figures = Figures.of(texts.locale());
    }

    /// The day, the edition and what else the answer depends on.
    String setting(MatchSetting setting) {
        String day = texts.of("match.setting", "date", setting.date(), "edition", setting.edition());
        return setting.horizon() == 0 ? day : day + " " + texts.of("match.horizon", "n", setting.horizon());
    }

    String title(MatchGroup.Subject subject) {
        return switch (subject) {
            case MatchGroup.OfDwelling(var row, var classification) -> texts.of("match.dwelling", "id", row.id());
            case MatchGroup.OfRequest(var request) -> texts.of("match.request", "id", request.id());
        };
    }

    /// Where a dwelling is, how large, for how much, and its class; nothing of a request but the size of its household.
    List<String> about(MatchGroup.Subject subject) {
        return switch (subject) {
            case MatchGroup.OfDwelling(var row, var classification) -> about(row, classification);
            case MatchGroup.OfRequest(var request) ->
                List.of(texts.of("match.persons", "n", request.household().size()));
        };
    }

    private List<String> about(DwellingRow row, Classification classification) {
        LettingTerms terms = row.dwelling().terms();
        List<String> facts = new ArrayList<>();
        row.residence().ifPresent(facts::add);
        terms.commune().ifPresent(code -> facts.add(texts.of("match.commune", "code", code)));
        if (terms.rooms().isPresent()) {
            facts.add(figures.rooms(terms.rooms().getAsInt()));
        }
        if (terms.livingAreaDm2().isPresent()) {
            facts.add(figures.area(BigDecimal.valueOf(terms.livingAreaDm2().getAsInt(), 2)));
        }
        terms.rent().ifPresent(rent -> facts.add(texts.of("match.rent", "rent", rent)));
        List<String> about = new ArrayList<>();
        if (!facts.isEmpty()) {
            about.add(String.join(" · ", facts));
        }
        about.add(letter(classification));
        return about;
    }

    private String letter(Classification classification) {
        String headline = classes.headline(classification);
        if (classification.letter() == DwellingClass.G) {
            return texts.of(
                    "match.open",
                    "class",
                    headline,
                    "n",
                    classification.toMeasure().size());
        }
        return texts.of("match.class", "class", headline, "meaning", terms.meaning(classification.letter()));
    }

    /// How many were left out, or that there is nobody.
    String others(MatchGroup group) {
        String kind = group.subject() instanceof MatchGroup.OfDwelling ? "requests" : "dwellings";
        return group.shown() == 0
                ? texts.of("match.none." + kind)
                : texts.of("match.others." + kind, "n", group.others());
    }

    /// The column of what is ranked.
    String column(MatchGroup.Subject subject) {
        return texts.of(subject instanceof MatchGroup.OfDwelling ? "column.request" : "column.dwelling");
    }

    static String id(MatchGroup.Subject subject, Candidate candidate) {
        return subject instanceof MatchGroup.OfDwelling
                ? candidate.request().id()
                : candidate.dwelling().id();
    }
}
