package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.answers.MatchGroup;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.explain.Outcome;
import fr.plainpied.wording.ExplanationText;
import fr.plainpied.wording.GateText;
import fr.plainpied.wording.LineText;
import fr.plainpied.wording.Sentence;
import fr.plainpied.wording.Terms;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The answer as one page that needs nothing else: to read with or without a screen reader, to send, to print.
final class HtmlMatch implements MatchReport {

    /// What is missing comes before what goes well.
    private static final List<Outcome> TOPICS =
            List.of(Outcome.NOT_SATISFIED, Outcome.UNKNOWN, Outcome.SATISFIED_AFTER_WORKS, Outcome.SATISFIED);

    private final Page page;
    private final Texts texts;
    private final Terms terms;
    private final GroupWords groups;
    private final CandidateWords words;
    private int sections;

    HtmlMatch(OutputStream out, MatchSetting setting, Texts texts) throws IOException {
        this.page = new Page(out);
        this.texts = texts;
        this.terms = Terms.of(texts.locale());
        this.groups = new GroupWords(texts);
        this.words = new CandidateWords(texts);
        page.start(texts.messages().locale().toLanguageTag(), texts.of("page.title"));
        page.open("main").element("h1", texts.of("page.title")).element("p", groups.setting(setting));
    }

    @Override
    public void write(MatchGroup group) throws IOException {
        sections++;
        String id = "g" + sections;
        page.open("section", "aria-labelledby", id);
        page.element("h2", groups.title(group.subject()), "id", id);
        for (String fact : groups.about(group.subject())) {
            page.element("p", fact);
        }
        List<RankedCandidate> shown = new ArrayList<>();
        group.candidates().forEachRemaining(shown::add);
        if (!shown.isEmpty()) {
            table(group.subject(), shown);
        }
        if (shown.isEmpty() || group.others() > 0) {
            page.element("p", groups.others(group));
        }
        for (RankedCandidate ranked : shown) {
            candidate(group.subject(), ranked);
        }
        page.close("section");
    }

    private void table(MatchGroup.Subject subject, List<RankedCandidate> shown) throws IOException {
        page.open("table").element("caption", texts.of("page.caption"));
        page.open("thead").open("tr");
        for (String column : List.of(
                texts.of("column.rank"),
                groups.column(subject),
                texts.of("column.answer"),
                texts.of("column.coverage"),
                texts.of("column.conditions"))) {
            page.element("th", column, "scope", "col");
        }
        page.close("tr").close("thead").open("tbody");
        for (RankedCandidate ranked : shown) {
            page.open("tr")
                    .element("td", Integer.toString(ranked.rank()))
                    .element("th", GroupWords.id(subject, ranked.candidate()), "scope", "row")
                    .element("td", words.verdict(ranked.explanation()), "class", verdict(ranked))
                    .element("td", words.coverage(ranked.explanation()))
                    .element("td", words.conditions(ranked))
                    .close("tr");
        }
        page.close("tbody").close("table");
    }

    private void candidate(MatchGroup.Subject subject, RankedCandidate ranked) throws IOException {
        String name = GroupWords.id(subject, ranked.candidate());
        page.open("article");
        page.element("h3", texts.of("page.candidate", "rank", ranked.rank(), "id", name));
        page.element("p", words.headline(ranked.explanation()) + ".", "class", verdict(ranked));
        list(words.summary(ranked.explanation()));
        ExplanationText plain = words.plain(ranked.explanation());
        for (Outcome topic : TOPICS) {
            List<String> sentences = plain.lines(topic).stream()
                    .map(LineText::sentence)
                    .map(Sentence::text)
                    .toList();
            if (!sentences.isEmpty()) {
                page.element("h4", terms.topic(topic));
                list(sentences);
            }
        }
        page.element("h4", texts.of("column.conditions")).open("dl");
        for (GateReason reason : ranked.candidate().gates()) {
            condition(words.gate(reason));
        }
        page.close("dl").close("article");
    }

    private void condition(GateText gate) throws IOException {
        page.element("dt", texts.of("page.gate", "label", gate.label(), "outcome", gate.outcome()));
        for (Sentence sentence : gate.sentences()) {
            page.element("dd", sentence.text());
        }
    }

    private void list(List<String> sentences) throws IOException {
        if (sentences.isEmpty()) {
            return;
        }
        page.open("ul");
        for (String sentence : sentences) {
            page.element("li", sentence);
        }
        page.close("ul");
    }

    private static String verdict(RankedCandidate ranked) {
        return ranked.explanation().verdict().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        page.close("main").end();
    }
}
