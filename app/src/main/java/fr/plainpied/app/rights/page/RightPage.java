package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.ScreeningFile;
import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.rights.result.Right;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.kernel.entitlement.Benefit;
import fr.plainpied.kernel.entitlement.Result;
import java.util.List;
import java.util.stream.Stream;

/// One right: what it is worth, how to ask, what it changes, how it was worked out, what is done, what seems wrong.
///
/// @param exact the amount to the cent, for whoever accompanies; empty text when there is none
/// @param none said in place of an explanation when there is nothing to unfold
public record RightPage(
        String tab,
        String eyebrow,
        String title,
        String lead,
        String after,
        List<Crumb> crumbs,
        FactList how,
        String checked,
        String changes,
        List<String> estate,
        String exact,
        List<ExplainedStep> explained,
        String none,
        FollowHistory history,
        FollowForm follow,
        String followAction,
        DoubtBlock doubts,
        String doubtAction) {

    /// What is wrong with either form.
    public List<Problem> problems() {
        return Stream.concat(follow.problems().stream(), doubts.problems().stream())
                .toList();
    }

    /// The message to the referent, and those sent before.
    public record DoubtBlock(String to, Field field, List<DoubtLine> lines, List<Problem> problems) {}

    static RightPage of(ScreeningFile file, Interview interview, Right right, Parts parts, Words words) {
        ResultWords said = new ResultWords(interview, words);
        QuestionWords people = new QuestionWords(interview, words);
        Guide guide = new Guide(right.key(), words);
        String reference = file.reference();
        return new RightPage(
                words.say("rights.right.tab", "reference", reference),
                words.say("rights.reference", "reference", reference),
                said.name(right.key()),
                said.sentences(right),
                right.received() ? said.received(right) : said.after(right),
                RightsAddresses.trailOfResult(reference, words),
                new FactList(guide.how(), FactList.Look.PLAIN),
                guide.checked(),
                guide.changes(),
                guide.estate(),
                exact(right, words),
                new ExplanationTree(words, people::who).nodes(right.explanation()),
                words.say(
                        right.key().likely().isPresent()
                                ? "rights.right.explained.none"
                                : "rights.right.explained.zero"),
                parts.history(),
                parts.follow(),
                RightsAddresses.acts(reference, right.key()),
                parts.doubts(),
                RightsAddresses.doubt(reference, right.key()));
    }

    /// What the page gathers besides the right itself.
    record Parts(FollowHistory history, FollowForm follow, DoubtBlock doubts) {}

    private static String exact(Right right, Words words) {
        boolean amount = right.key()
                .benefit()
                .map(benefit -> benefit.every() != Benefit.Every.RIGHT)
                .orElse(false);
        if (!amount
                || right.result() instanceof Result.NotEntitled
                || right.amount().isEmpty()) {
            return "";
        }
        return words.say(
                "rights.right.exact",
                "worth",
                words.figures().euros(right.amount().get().toCents().euros()));
    }
}
