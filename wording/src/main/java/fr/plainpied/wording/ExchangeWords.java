package fr.plainpied.wording;

import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.exchange.ExchangeObjective;
import fr.plainpied.kernel.exchange.ExchangePlan;
import fr.plainpied.kernel.explain.GateOutcome;
import fr.plainpied.kernel.explain.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A plan of moves as stories, home by home, with what each move still needs and what a withdrawal would change.
public final class ExchangeWords {

    private final Messages messages;
    private final Figures figures;
    private final Terms terms;
    private final Function<String, Optional<String>> landlordOf;

    private ExchangeWords(Locale locale, Function<String, Optional<String>> landlordOf) {
        this.messages = Messages.of("messages/exchanges", locale);
        this.figures = Figures.of(locale);
        this.terms = Terms.of(locale);
        this.landlordOf = landlordOf;
    }

    /// @param landlordOf the landlord of a dwelling, by its id, when it is known
    public static ExchangeWords of(Locale locale, Function<String, Optional<String>> landlordOf) {
        return new ExchangeWords(locale, landlordOf);
    }

    /// Who moves, and what it is worth.
    public List<Sentence> summary(ExchangePlan plan) {
        ExchangeObjective worth = plan.objective();
        long cycles =
                plan.stories().stream().filter(ExchangePlan.Story::isCycle).count();
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(said(
                "moves",
                Map.of(
                        "n",
                        worth.moves(),
                        "cycles",
                        cycles,
                        "chains",
                        plan.stories().size() - cycles)));
        if (worth.moves() > 0) {
            sentences.add(said("unsuitable", Map.of("n", worth.movedFromUnsuitable())));
            sentences.add(
                    said("worth", Map.of("scarcity", worth.scarcity(), "priority", figures.number(worth.priority()))));
        }
        return sentences;
    }

    /// "Échange entre 2 ménages", "Chaîne ouverte par le logement L-07".
    public String title(ExchangePlan.Story story) {
        return story.start()
                .map(vacancy -> messages.text("title.chain", "home", vacancy.id()))
                .orElseGet(() -> messages.text("title.cycle", "n", story.steps().size()));
    }

    /// Who leaves which home for which.
    public Sentence step(ExchangePlan.Step step) {
        Candidate entering = step.entering();
        String key = step.leaving()
                .map(home -> "step." + home.assessment().verdict().name().toLowerCase(Locale.ROOT))
                .orElse("step.none");
        String from = step.leaving().map(home -> home.dwelling().id()).orElse("");
        return said(
                key,
                Map.of(
                        "request", entering.request().id(),
                        "from", from,
                        "to", entering.dwelling().id()));
    }

    /// What must still be done before that household moves in; each may break the story.
    public List<Sentence> checks(ExchangePlan.Step step) {
        List<Sentence> checks = new ArrayList<>();
        Candidate entering = step.entering();
        Set<String> landlords = new LinkedHashSet<>();
        landlordOf.apply(entering.dwelling().id()).ifPresent(landlords::add);
        step.leaving().flatMap(home -> landlordOf.apply(home.dwelling().id())).ifPresent(landlords::add);
        checks.add(
                landlords.isEmpty()
                        ? said("check.commission", Map.of())
                        : said(
                                "check.commissions",
                                Map.of("landlords", figures.all(landlords), "n", landlords.size())));
        checks.add(said("check.state", Map.of("home", entering.dwelling().id())));
        if (entering.assessment().verdict() == Verdict.FITS_AFTER_WORKS) {
            checks.add(said(
                    "check.works",
                    Map.of("cost", figures.money(entering.assessment().lowestCost()))));
        }
        if (entering.assessment().verdict() == Verdict.TO_VERIFY) {
            checks.add(said("check.verify", Map.of()));
        }
        List<String> open = entering.gates().stream()
                .filter(gate -> gate.outcome() == GateOutcome.UNKNOWN)
                .map(gate -> figures.goingOn(terms.gate(gate.gate())))
                .toList();
        if (!open.isEmpty()) {
            checks.add(said("check.gates", Map.of("gates", figures.all(open))));
        }
        return checks;
    }

    /// How the story ends, and how many conditions hold it together.
    public List<Sentence> end(ExchangePlan.Story story) {
        List<Sentence> sentences = new ArrayList<>();
        story.steps().getLast().leaving().ifPresent(home -> {
            if (!story.isCycle()) {
                sentences.add(said("freed", Map.of("home", home.dwelling().id())));
            }
        });
        int checks =
                story.steps().stream().mapToInt(step -> checks(step).size()).sum();
        sentences.add(said("risk", Map.of("n", checks, "moves", story.steps().size())));
        return sentences;
    }

    /// What is left when a household withdraws.
    public Sentence withdrawal(ExchangePlan.Withdrawal withdrawal, ExchangeObjective before) {
        long moves = withdrawal.objective().moves();
        String key = withdrawal.optimal() ? "withdrawal.best" : "withdrawal.kept";
        return said(
                key,
                Map.of(
                        "request", withdrawal.request(),
                        "n", moves,
                        "before", before.moves(),
                        "instead", withdrawal.instead().size()));
    }

    public Sentence nobody() {
        return said("nobody", Map.of());
    }

    private Sentence said(String key, Map<String, ?> arguments) {
        return new Sentence(key, messages.text(key, arguments));
    }
}
