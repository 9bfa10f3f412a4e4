package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.ScreeningFile;
import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.rights.result.Results;
import fr.plainpied.app.rights.result.Right;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import java.util.List;
import java.util.Optional;

/// One or two sheets to take away: each right with its amount and how to ask, then what was said.
///
/// @param made on which day, under which reference
public record PaperPage(
        String title,
        List<Crumb> crumbs,
        String lead,
        String made,
        List<ResultPage.Group> none,
        List<Sheet> rights,
        FactList answers) {
    /// One right on the sheet.
    public record Sheet(String title, String text, FactList how, String changes, List<String> estate) {}

    static PaperPage of(ScreeningFile file, Interview interview, Words words) {
        Results results = Results.of(interview);
        ResultWords said = new ResultWords(interview, words);
        List<ResultPage.Group> groups = new ResultPage.Rows(file.reference(), said, List.of(), words)
                .groups(results).stream()
                        .filter(group ->
                                !group.id().equals("sure") && !group.id().equals("likely"))
                        .toList();
        return new PaperPage(
                words.say("rights.paper.title"),
                RightsAddresses.trailOfResult(file.reference(), words),
                ResultPage.lead(results, words),
                words.say(
                        "rights.paper.made",
                        "date",
                        words.figures().date(interview.today()),
                        "reference",
                        file.reference()),
                groups,
                results.missing().stream()
                        .map(right -> sheet(right, said, words))
                        .toList(),
                new FactList(
                        AnswersPage.facts(file.reference(), interview, words).stream()
                                .map(fact -> new Fact(
                                        fact.term(), fact.value(), fact.tag(), fact.source(), Optional.empty()))
                                .toList(),
                        FactList.Look.PLAIN));
    }

    private static Sheet sheet(Right right, ResultWords said, Words words) {
        Guide guide = new Guide(right.key(), words);
        return new Sheet(
                said.name(right.key()),
                said.sentences(right),
                new FactList(guide.how(), FactList.Look.PLAIN),
                guide.changes(),
                guide.estate());
    }
}
