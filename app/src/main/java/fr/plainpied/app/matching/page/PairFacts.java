package fr.plainpied.app.matching.page;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.explain.WorksPlan;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.ExplanationText;
import fr.plainpied.wording.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The works, the measures, the conditions and the rank of a pair, each as a list of facts.
final class PairFacts {
    private final Words words;
    private final CatalogueWords catalogue;
    private final Figures figures;
    private final Pair pair;
    /// By code, in the order of reading.
    private final Map<String, String> summary = new LinkedHashMap<>();

    PairFacts(Words words, Pair pair, ExplanationText text) {
        this.words = words;
        this.catalogue = CatalogueWords.of(words.locale());
        this.figures = catalogue.figures();
        this.pair = pair;
        text.summary().forEach(sentence -> summary.putIfAbsent(sentence.code(), sentence.text()));
    }

    /// The sentences of the summary whose codes begin so, in the order of reading.
    List<String> said(String... codes) {
        return summary.entrySet().stream()
                .filter(entry -> Arrays.stream(codes)
                        .anyMatch(code ->
                                entry.getKey().equals(code) || entry.getKey().startsWith(code + ".")))
                .map(Map.Entry::getValue)
                .toList();
    }

    FactList measures() {
        return new FactList(pair.why().toMeasure().stream().map(this::measure).toList(), FactList.Look.VALUES);
    }

    private Fact measure(Criterion criterion) {
        String how = summary.getOrDefault("measure." + criterion.code(), "");
        Fact fact = Fact.of(
                        catalogue.label(criterion), catalogue.note(criterion).orElse(""))
                .source(how);
        return pair.sheet().changeable()
                ? fact.action(Action.link(
                        words.say("matching.measure"),
                        Paths.dwelling(pair.placed().dwelling()) + "/valeurs/" + criterion.code()))
                : fact;
    }

    FactList works() {
        WorksPlan plan = pair.why().works();
        List<Fact> facts = new ArrayList<>();
        plan.works().forEach(planned -> facts.add(work(planned)));
        if (plan.works().size() > 1) {
            facts.add(Fact.of(words.say("matching.works.total"), summary.getOrDefault("works.total", "")));
        }
        return new FactList(facts, FactList.Look.NEEDS);
    }

    private Fact work(WorksPlan.Planned planned) {
        String price = words.say(
                "matching.work",
                Map.of(
                        "cost",
                        figures.money(planned.cost()),
                        "weeks",
                        figures.weeks(planned.weeks()),
                        "simple",
                        planned.work().simple() ? "yes" : "no"));
        boolean fromCatalogue = planned.cost().equals(planned.work().cost());
        String known = fromCatalogue ? catalogue.evidence(planned.work()) : words.say("matching.works.surveyed");
        return Fact.of(catalogue.work(planned.work()), price)
                .source(catalogue
                        .condition(planned.work())
                        .map(condition -> known + " " + condition)
                        .orElse(known));
    }

    FactList conditions(GateLines gates) {
        return new FactList(
                pair.gates().stream().map(reason -> condition(gates, reason)).toList(), FactList.Look.PLAIN);
    }

    private static Fact condition(GateLines gates, GateReason reason) {
        String outcome = gates.outcome(reason);
        Tag tag = switch (reason.outcome()) {
            case PASS -> Tag.plain(outcome);
            case FAIL -> Tag.now(outcome);
            case UNKNOWN -> Tag.unknown(outcome);
        };
        return Fact.of(gates.label(reason), gates.professional(reason)).tag(tag);
    }

    FactList place() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                words.say("matching.place.rank"),
                words.say(
                        "matching.place.of",
                        "rank",
                        pair.placed().rank(),
                        "n",
                        pair.of().compared())));
        facts.add(Fact.of(
                words.say("matching.place.group"),
                words.say(
                        pair.placed().candidate().proposable()
                                ? "matching.place.proposable"
                                : "matching.place.ruled-out")));
        new Vectors(words)
                .ofHousehold(pair.ranked())
                .forEach(component -> facts.add(Fact.of(component.name(), component.value())));
        return new FactList(facts, FactList.Look.PLAIN);
    }
}
