package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.Act;
import fr.plainpied.app.rights.ActKind;
import fr.plainpied.app.rights.ScreeningFile;
import fr.plainpied.app.rights.interview.Asked;
import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.rights.result.Results;
import fr.plainpied.app.rights.result.Right;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.ListRow;
import fr.plainpied.kernel.entitlement.Result;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The result of a screening: certain rights, then likely ones, then what is open, then what is not, and why.
///
/// @param notices what to know before reading on
/// @param groups those that hold something
/// @param keep where the result is kept
public record ResultPage(
        String tab,
        String eyebrow,
        String title,
        String lead,
        String note,
        List<Crumb> crumbs,
        List<Notice> notices,
        List<Group> groups,
        List<Action> actions,
        String keep) {
    /// Rights of one kind.
    ///
    /// @param note what they have in common
    public record Group(String id, String title, String note, List<ListRow> rows) {}

    /// @param acts those that stand about any right, the oldest first
    static ResultPage of(ScreeningFile file, Interview interview, List<Act> acts, Words words) {
        Results results = Results.of(interview);
        Rows rows = new Rows(file.reference(), new ResultWords(interview, words), acts, words);
        String reference = file.reference();
        return new ResultPage(
                words.say("rights.result.title"),
                words.say("rights.reference", "reference", reference),
                words.say("rights.result.title"),
                lead(results, words),
                words.say("rights.result.month", "month", words.figures().month(Interview.monthOf(interview.today()))),
                RightsAddresses.trail(words),
                notices(interview, results, reference, words),
                rows.groups(results),
                actions(file, words),
                RightsAddresses.result(reference));
    }

    static String lead(Results results, Words words) {
        if (results.monthly().millionths() > 0) {
            return words.say(
                    "rights.result.lead.sum",
                    "amount",
                    words.figures().euros(results.monthly().toTenEuros()));
        }
        return words.say(results.missing().isEmpty() ? "rights.result.lead.none" : "rights.result.lead.some");
    }

    private static List<Notice> notices(Interview interview, Results results, String reference, Words words) {
        List<Notice> notices = new ArrayList<>();
        Optional<Asked> next = interview.next();
        if (next.isPresent()) {
            notices.add(Notice.know(
                            words.say("rights.result.open-first", "n", 1), words.say("rights.result.open-first.text"))
                    .with(Action.second(
                            words.say("rights.result.go-on"), RightsAddresses.question(reference, next.get()))));
        }
        if (!Interview.monthOf(interview.today()).equals(YearMonth.from(interview.today()))) {
            notices.add(Notice.warning(words.say("rights.result.late"), words.say("rights.result.late.text")));
        }
        if (results.aspaOrAah()) {
            notices.add(Notice.warning(words.say("rights.result.one-of"), ""));
        }
        return notices;
    }

    private static List<Action> actions(ScreeningFile file, Words words) {
        String reference = file.reference();
        List<Action> actions = new ArrayList<>(List.of(
                Action.second(words.say("rights.result.paper"), RightsAddresses.paper(reference)),
                Action.second(words.say("rights.result.simple"), RightsAddresses.result(reference) + "?ton=simple"),
                Action.link(words.say("rights.result.answers"), RightsAddresses.answers(reference))));
        file.request()
                .ifPresent(request ->
                        actions.add(Action.link(words.say("rights.result.household"), "/menages/" + request)));
        return actions;
    }

    /// Makes the line of each right.
    record Rows(String reference, ResultWords said, List<Act> acts, Words words) {
        List<Group> groups(Results results) {
            List<Group> groups = new ArrayList<>();
            add(groups, "sure", results.sure());
            add(groups, "likely", results.likely());
            add(groups, "open", results.open());
            add(groups, "received", results.received());
            add(groups, "none", results.none());
            return groups;
        }

        private void add(List<Group> groups, String kind, List<Right> rights) {
            if (!rights.isEmpty()) {
                String key = "rights.result." + kind;
                groups.add(new Group(
                        kind,
                        words.say(key),
                        words.say(key + ".note"),
                        rights.stream().map(this::row).toList()));
            }
        }

        private ListRow row(Right right) {
            String text = right.received() ? said.received(right) : said.sentences(right);
            return ListRow.of(said.name(right.key()), href(right), text).note(note(right));
        }

        /// What was done last; else what the amount was worked out after.
        private String note(Right right) {
            return acts.stream()
                    .filter(act -> act.right().equals(right.key().code()) && act.kind() != ActKind.FOUND)
                    .reduce((earlier, later) -> later)
                    .map(act -> words.say(
                            "rights.act.done",
                            "what",
                            words.say("rights.act." + act.kind().code()),
                            "date",
                            words.figures().date(act.on())))
                    .orElseGet(() -> said.after(right));
        }

        private String href(Right right) {
            if (right.result() instanceof Result.NeedsAnswers open) {
                return said.first(open)
                        .map(asked -> RightsAddresses.question(reference, asked))
                        .orElseGet(() -> RightsAddresses.right(reference, right.key()));
            }
            return RightsAddresses.right(reference, right.key());
        }
    }
}
