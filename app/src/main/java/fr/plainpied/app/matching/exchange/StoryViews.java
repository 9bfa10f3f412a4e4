package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.matching.page.AnswerWords;
import fr.plainpied.app.matching.page.Paths;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Words;
import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.kernel.exchange.ExchangePlan;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.wording.ExchangeWords;
import fr.plainpied.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells stories home by home, as the command does.
final class StoryViews {
    private final Words words;
    private final OpenExchange open;
    private final ExchangeWords exchanges;
    private final AnswerWords answers;

    /// @param summaries of the homes, by id, those the reader may see
    StoryViews(Words words, OpenExchange open, Map<String, DwellingSummary> summaries) {
        this.words = words;
        this.open = open;
        this.answers = new AnswerWords(words);
        this.exchanges = ExchangeWords.of(
                words.locale(),
                home -> Optional.ofNullable(summaries.get(home))
                        .map(summary -> summary.residence().landlord()));
    }

    ExchangeWords words() {
        return exchanges;
    }

    /// @param id unique on its page
    /// @param path of the page that tells what a withdrawal changes; empty for no such links
    ExchangePage.Story story(ExchangePlan.Story story, String id, String path) {
        return new ExchangePage.Story(
                id,
                exchanges.title(story),
                story.steps().stream().map(step -> step(step, path)).toList(),
                exchanges.end(story).stream().map(Sentence::text).toList());
    }

    private ExchangePage.Step step(ExchangePlan.Step step, String path) {
        String request = step.entering().request().id();
        RankedCandidate ranked = open.households().explained(step.entering(), 1);
        Explanation why = ranked.explanation();
        boolean seen = open.households().open(request);
        List<Action> actions = new ArrayList<>();
        if (seen) {
            actions.add(Action.link(
                            words.say("drafts.story.why"),
                            Paths.pair(step.entering().dwelling().id(), request))
                    .about(words.say("matching.why.for", "id", request)));
        }
        if (!path.isEmpty()) {
            actions.add(Action.link(
                            words.say("drafts.story.without"), path + "?" + ExchangeController.WITHOUT + "=" + request)
                    .about(words.say("matching.why.for", "id", request)));
        }
        return new ExchangePage.Step(
                exchanges.step(step).text(),
                answers.tag(why),
                seen ? (answers.strong(why) + " " + answers.reason(why)).strip() : words.say("drafts.request.closed"),
                exchanges.checks(step).stream().map(Sentence::text).toList(),
                actions);
    }
}
