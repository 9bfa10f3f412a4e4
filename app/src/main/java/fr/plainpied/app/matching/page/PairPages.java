package fr.plainpied.app.matching.page;

import fr.plainpied.app.matching.Comparisons;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Tab;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.wording.ExplanationText;
import fr.plainpied.wording.ExplanationWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Builds the page of a pair.
final class PairPages {
    static final String TONE = "ton";
    static final String SIMPLE = "simple";

    private final Comparisons comparisons;
    private final Shell shell;
    private final Words words;
    private final Pair pair;
    private final ExplanationText professional;
    private final ExplanationText plain;
    private final GateLines gates;

    PairPages(Comparisons comparisons, Shell shell, Pair pair) {
        this.comparisons = comparisons;
        this.shell = shell;
        this.words = shell.words();
        this.pair = pair;
        PageNames names = new PageNames(words, pair.persons());
        ExplanationWords explanations = ExplanationWords.of(words.locale(), names);
        this.professional = explanations.professional(pair.why());
        this.plain = explanations.listed(pair.why());
        this.gates = new GateLines(words, names);
    }

    /// @param simple whether the letter is shown
    PairPage page(boolean simple) {
        String path = Paths.pair(pair.placed().dwelling(), pair.placed().request());
        String plainPath = path + "?" + TONE + "=" + SIMPLE;
        return new PairPage(
                head(simple),
                List.of(
                        new Tab(words.say("matching.tone.professional"), path, !simple),
                        new Tab(words.say("matching.tone.simple"), plainPath, simple)),
                simple,
                professional(),
                new PairLetter(words, pair, plain).letter(gates, shell.place().helpLine()),
                files(path),
                Action.link(words.say("matching.back.page"), path));
    }

    private PairPage.Head head(boolean simple) {
        String dwelling = pair.placed().dwelling();
        ExplanationText text = simple ? plain : professional;
        return new PairPage.Head(
                List.of(
                        new Crumb(words.say("matching.dwelling", "id", dwelling), Paths.dwelling(dwelling)),
                        new Crumb(words.say("matching.crumb.ranking"), Paths.candidates(dwelling))),
                pair(words.say("matching.request", "id", pair.placed().request())),
                pair(household()),
                new AnswerWords(words).tag(pair.why()).large(),
                text.headline(),
                simple ? words.say("matching.pair.simple") : String.join(" ", facts().said("musts")));
    }

    private String pair(String household) {
        return words.say(
                "matching.pair", "request", household, "dwelling", pair.placed().dwelling());
    }

    private String household() {
        List<String> known = pair.placed().candidate().request().household().stream()
                .filter(person -> pair.persons().containsKey(person.id()))
                .map(person -> pair.persons().getOrDefault(person.id(), ""))
                .toList();
        String id = pair.placed().request();
        return known.isEmpty()
                ? words.say("matching.request", "id", id)
                : words.say("matching.request.named", "name", words.figures().list(known), "id", id);
    }

    private PairFacts facts() {
        return new PairFacts(words, pair, professional);
    }

    private PairPage.Professional professional() {
        PairFacts facts = facts();
        PairLines lines = new PairLines(words, pair, professional);
        return new PairPage.Professional(
                facts.said("change", "impossible"),
                new Supposition(comparisons, words, pair).branches(),
                lines.musts(),
                lines.wishes(),
                String.join(" ", facts.said("coverage")),
                facts.measures(),
                facts.works(),
                facts.said("works.paying"),
                lines.notApplicable(),
                facts.conditions(gates),
                facts.place(),
                lines.reasons(),
                computed());
    }

    private String computed() {
        MatchSetting setting = pair.of().setting();
        return words.say(
                "matching.computed",
                Map.of(
                        "date",
                        words.figures().date(setting.date()),
                        "edition",
                        setting.edition().toString(),
                        "seed",
                        Long.toString(setting.seed())));
    }

    private List<Action> files(String path) {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.second(words.say("matching.print"), path + Paths.PRINT));
        actions.add(Action.link(
                words.say("matching.instead.all", "id", pair.placed().request()),
                Paths.dwellings(pair.placed().request())));
        actions.add(Action.link(
                words.say("matching.back"), Paths.candidates(pair.placed().dwelling())));
        return actions;
    }
}
