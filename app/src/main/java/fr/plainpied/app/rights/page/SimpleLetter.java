package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.rights.result.Results;
import fr.plainpied.app.rights.result.Right;
import fr.plainpied.app.ui.VerdictKind;
import fr.plainpied.app.ui.VerdictTag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Letter;
import fr.plainpied.kernel.entitlement.Benefit;
import fr.plainpied.wording.RightsWords;
import java.util.ArrayList;
import java.util.List;

/// The result in plain words, as a letter. Nobody concerned has reread it yet, and the page says so.
final class SimpleLetter {
    private final Interview interview;
    private final Words words;
    private final ResultWords said;
    private final RightsWords rights;

    SimpleLetter(Interview interview, Words words) {
        this.interview = interview;
        this.words = words;
        this.said = new ResultWords(interview, words);
        this.rights = RightsWords.of(words.locale());
    }

    Letter letter() {
        Results results = Results.of(interview);
        List<Letter.Part> parts = new ArrayList<>();
        add(parts, VerdictKind.FITS, "rights.simple.sure", results.sure());
        add(parts, VerdictKind.TO_VERIFY, "rights.simple.likely", results.likely());
        add(parts, VerdictKind.TO_VERIFY, "rights.simple.open", results.open());
        return new Letter(
                words.say("rights.simple.greeting"),
                words.say("rights.simple.opening"),
                answer(results),
                parts,
                words.say("rights.simple.closing"));
    }

    private String answer(Results results) {
        if (results.monthly().millionths() > 0) {
            return words.say(
                    "rights.simple.answer.sum",
                    "amount",
                    words.figures().euros(results.monthly().toTenEuros()));
        }
        return words.say(results.missing().isEmpty() ? "rights.simple.answer.none" : "rights.simple.answer.some");
    }

    private void add(List<Letter.Part> parts, VerdictKind kind, String title, List<Right> of) {
        List<Right> asked = of.stream().filter(Right::isClaimed).toList();
        if (!asked.isEmpty()) {
            parts.add(new Letter.Part(
                    new VerdictTag(kind, words.say(title), false),
                    asked.stream().map(this::group).toList()));
        }
    }

    /// A sum that comes, rather than a right or a price, which is a sentence by itself.
    private static boolean isAmount(Right right) {
        return right.key()
                .benefit()
                .map(benefit -> benefit.every() == Benefit.Every.MONTH || benefit.every() == Benefit.Every.YEAR)
                .orElse(false);
    }

    private Letter.Group group(Right right) {
        List<String> sentences = new ArrayList<>();
        String worth = said.worth(right);
        if (!worth.isEmpty()) {
            sentences.add(isAmount(right) ? words.say("rights.simple.worth", "worth", worth) : said.alone(right));
        }
        sentences.add(words.say("rights.simple.ask", "by", rights.checker(ResultWords.checker(right.key()))));
        return new Letter.Group(said.name(right.key()), sentences);
    }
}
