package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.interview.Asked;
import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.rights.result.Results;
import fr.plainpied.app.rights.result.Right;
import fr.plainpied.app.rights.result.RightKey;
import fr.plainpied.app.ui.Words;
import fr.plainpied.kernel.entitlement.Amount;
import fr.plainpied.kernel.entitlement.Benefit;
import fr.plainpied.kernel.entitlement.Checker;
import fr.plainpied.kernel.entitlement.LikelyRight;
import fr.plainpied.kernel.entitlement.Missing;
import fr.plainpied.kernel.entitlement.Result;
import fr.plainpied.kernel.entitlement.Screening;
import fr.plainpied.wording.RightsWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what each right is worth, why, and whom to ask, in the tone of a page: rounded, one sentence after the other.
final class ResultWords {
    private final Interview interview;
    private final Words words;
    private final RightsWords rights;
    private final QuestionWords questions;

    ResultWords(Interview interview, Words words) {
        this.interview = interview;
        this.words = words;
        this.rights = RightsWords.of(words.locale());
        this.questions = new QuestionWords(interview, words);
    }

    /// The name of a right, and whose it is when several live together.
    String name(RightKey key) {
        String name = name(key, rights);
        return key.person() < 0 || interview.family().persons() == 1
                ? name
                : words.say("rights.result.of", "right", name, "who", questions.who(key.person()));
    }

    static String name(RightKey key, RightsWords rights) {
        return key.benefit()
                .map(rights::benefit)
                .or(() -> key.likely().map(rights::right))
                .orElse(key.right());
    }

    /// Rounded to ten euros; empty text when there is nothing to say of an amount.
    String worth(Right right) {
        Optional<Amount> amount = right.amount().filter(worth -> worth.millionths() > 0);
        Optional<Benefit> benefit = right.key().benefit();
        if (benefit.isEmpty()) {
            return amount.map(worth -> words.say("rights.result.up-to", "amount", tens(worth)))
                    .orElse("");
        }
        if (right.result() instanceof Result.NeedsAnswers) {
            return amount.map(worth -> words.say("rights.result.at-least", "amount", tens(worth)))
                    .orElse("");
        }
        String key = switch (benefit.get().every()) {
            case MONTH -> "rights.result.about";
            case YEAR -> "rights.result.about-year";
            case PRICE -> "rights.result.price";
            case RIGHT -> "rights.result.opened";
        };
        if (benefit.get().every() == Benefit.Every.RIGHT) {
            return right.result() instanceof Result.NotEntitled ? "" : words.say(key);
        }
        return amount.map(worth -> words.say(key, "amount", tens(worth))).orElse("");
    }

    String tens(Amount amount) {
        return words.figures().euros(amount.toTenEuros());
    }

    /// What it is worth, then what to do or to know.
    String sentences(Right right) {
        String worth = worth(right);
        return worth.isEmpty() ? text(right) : sentence(worth) + ". " + text(right);
    }

    /// What it is worth, as a sentence by itself.
    String alone(Right right) {
        return sentence(worth(right)) + ".";
    }

    /// What to do or to know, in one or two sentences.
    String text(Right right) {
        return switch (right.result()) {
            case Result.Entitled entitled -> asked(right);
            case Result.ToBeChecked likely -> likely(likely);
            case Result.NotEntitled none -> sentence(rights.reasons(none.reasons())) + ".";
            case Result.NeedsAnswers open ->
                first(open)
                        .map(asked -> words.say("rights.result.answer", "question", questions.title(asked)))
                        .orElse("");
        };
    }

    private String asked(Right right) {
        return right.isClaimed()
                ? words.say("rights.result.ask", "by", rights.checker(checker(right.key())))
                : words.say("rights.result.automatic");
    }

    private String likely(Result.ToBeChecked likely) {
        List<String> conditions =
                likely.conditions().stream().sorted().map(rights::condition).toList();
        return words.say(
                "rights.result.check",
                "conditions",
                conditions.isEmpty() ? words.say("rights.result.decision") : String.join(" ; ", conditions),
                "by",
                rights.checker(likely.by()));
    }

    /// Said of RSA and prime d'activité, when others come before them.
    String after(Right right) {
        return right.after().isEmpty() || right.result() instanceof Result.NeedsAnswers
                ? ""
                : words.say(
                        "rights.result.after",
                        "benefits",
                        words.figures()
                                .list(right.after().stream()
                                        .map(rights::benefit)
                                        .toList()));
    }

    /// What is received beside what is worked out.
    String received(Right right) {
        List<String> sentences = new ArrayList<>();
        right.receivedAmount()
                .ifPresent(said -> sentences.add(words.say(
                        "rights.result.said", "amount", words.figures().euros(said))));
        String worth = worth(right);
        if (!worth.isEmpty() && !(right.result() instanceof Result.NeedsAnswers)) {
            sentences.add(words.say("rights.result.computed", "amount", worth));
        }
        if (isMore(right)) {
            sentences.add(words.say("rights.result.more"));
        }
        return String.join(" ", sentences);
    }

    private static boolean isMore(Right right) {
        return right.result() instanceof Result.Entitled
                && right.receivedAmount().isPresent()
                && right.monthlyCents().isPresent()
                && right.monthlyCents().get()
                        > right.receivedAmount().get().movePointRight(2).longValue() + 2000;
    }

    Optional<Asked> first(Result.NeedsAnswers open) {
        return open.questions().stream().map(interview::behind).sorted().findFirst();
    }

    static Checker checker(RightKey key) {
        return key.benefit()
                .map(Screening::confirms)
                .or(() -> key.likely().map(LikelyRight::checker))
                .orElse(Checker.CAF);
    }

    /// The rights that wait for the answer to a question.
    List<String> waitingFor(Asked asked) {
        return Results.of(interview).open().stream()
                .filter(right -> right.result() instanceof Result.NeedsAnswers open
                        && open.questions().stream().map(this::behind).anyMatch(asked::equals))
                .map(right -> shortName(right.key()))
                .distinct()
                .toList();
    }

    private Asked behind(Missing missing) {
        return interview.behind(missing);
    }

    /// The letters in brackets when there are some, as people say them: ASPA, APL.
    private String shortName(RightKey key) {
        String name = name(key, rights);
        int open = name.lastIndexOf('(');
        return open > 0 && name.endsWith(")") ? name.substring(open + 1, name.length() - 1) : name;
    }

    private String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }
}
