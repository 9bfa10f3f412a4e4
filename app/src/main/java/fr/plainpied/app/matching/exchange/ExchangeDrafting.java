package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.matching.Comparisons;
import fr.plainpied.app.matching.draft.DraftInputs;
import fr.plainpied.app.matching.draft.DraftKind;
import fr.plainpied.app.matching.draft.DraftWork;
import fr.plainpied.app.matching.draft.Drafts;
import fr.plainpied.app.matching.draft.NewDraft;
import fr.plainpied.app.matching.draft.Outcome;
import fr.plainpied.app.matching.draft.PlanText;
import fr.plainpied.app.matching.draft.Prints;
import fr.plainpied.app.matching.draft.Stage;
import fr.plainpied.app.matching.draft.Watch;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.plans.ExchangeRun;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.exchange.ExchangePlan;
import fr.plainpied.kernel.exchange.ExchangeQuestion;
import fr.plainpied.kernel.exchange.Packer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Makes drafts of exchanges. Never call it inside a transaction: it begins its own.
@Service
class ExchangeDrafting {
    private final Drafts drafts;
    private final DraftWork work;
    private final Prints prints;
    private final Comparisons comparisons;
    private final ExchangeMarket market;

    ExchangeDrafting(Drafts drafts, DraftWork work, Prints prints, Comparisons comparisons, ExchangeMarket market) {
        this.drafts = drafts;
        this.work = work;
        this.prints = prints;
        this.comparisons = comparisons;
        this.market = market;
    }

    /// Keeps what is asked for and puts it to work.
    ///
    /// @param by the name of whoever asks
    UUID start(ExchangeOptions options, String by) {
        MatchSetting setting = comparisons.today(options.horizon(), options.seed());
        UUID id = drafts.create(new NewDraft(
                DraftKind.EXCHANGE,
                by,
                setting,
                PlanText.of(options),
                options.vacancies().size()));
        work.start(id, watch -> draft(options, setting, watch));
        return id;
    }

    private Outcome draft(ExchangeOptions options, MatchSetting setting, Watch watch) {
        watch.begin(Stage.READING);
        ExchangeMarket.Market found = market.market(options);
        ExchangeQuestion question = found.question();
        ExchangeRun run = new ExchangeRun(Catalogue.current(), setting, new Packer(options.seed()));
        watch.begin(
                Stage.COMPARING,
                question.vacancies().size() + question.residents().size());
        ExchangePlan plan = run.plan(question, watch.until(options.seconds()), watch::compared);
        watch.begin(Stage.KEEPING);
        List<String> compared = found.homes().stream().map(Dwelling::id).toList();
        return new Outcome.Done(
                PlanText.of(KeptExchange.of(plan, compared, question.residents().size())),
                Math.toIntExact(plan.objective().moves()),
                prints.of(found.homes(), found.all()),
                named(plan, found));
    }

    /// Homes and households of the stories, those of the plans after a withdrawal included.
    private static DraftInputs named(ExchangePlan plan, ExchangeMarket.Market found) {
        Set<String> homes = new HashSet<>();
        Set<String> requests = new HashSet<>();
        name(plan.stories(), homes, requests);
        plan.withdrawals().forEach(without -> {
            name(without.undone(), homes, requests);
            name(without.instead(), homes, requests);
        });
        return DraftInputs.of(
                found.homes().stream().filter(home -> homes.contains(home.id())).toList(),
                found.all().stream()
                        .filter(request -> requests.contains(request.id()))
                        .toList());
    }

    private static void name(List<ExchangePlan.Story> stories, Set<String> homes, Set<String> requests) {
        for (ExchangePlan.Story story : stories) {
            for (ExchangePlan.Step step : story.steps()) {
                homes.add(step.entering().dwelling().id());
                step.leaving().ifPresent(home -> homes.add(home.dwelling().id()));
                requests.add(step.entering().request().id());
            }
        }
    }
}
