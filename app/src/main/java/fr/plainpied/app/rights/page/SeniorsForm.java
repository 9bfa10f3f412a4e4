package fr.plainpied.app.rights.page;

import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Choice;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The four questions of the quick check, with what was typed and what is wrong with it.
///
public record SeniorsForm(Field age, Choices couple, Field income, Choices help, List<Problem> problems) {
    static final String AGE = "age";
    static final String COUPLE = "foyer";
    static final String INCOME = "revenus";
    static final String HELP = "aide";
    static final String YES = "oui";
    static final String NO = "non";
    private static final String TWO = "couple";
    private static final String ONE = "seul";
    private static final int YOUNGEST = 60;
    private static final int OLDEST = 120;
    private static final long MOST = 20_000;

    /// What was typed, as it was.
    record Typed(String age, String couple, String income, String help) {
        static final Typed NOTHING = new Typed("", "", "", "");

        boolean isCouple() {
            return couple.equals(TWO);
        }

        boolean needsHelp() {
            return help.equals(YES);
        }

        int years() {
            return Integer.parseInt(age.strip());
        }

        BigDecimal euros() {
            return amount().orElseThrow();
        }

        Optional<BigDecimal> amount() {
            return Field.text(INCOME, "").value(income).number();
        }
    }

    static SeniorsForm of(Typed typed, boolean checked, Words words) {
        String age = checked ? ageFault(typed, words) : "";
        String couple = checked && !typed.couple().matches(ONE + "|" + TWO) ? words.say("rights.fault.choose") : "";
        String income = checked ? incomeFault(typed, words) : "";
        String help = checked && !typed.help().matches(YES + "|" + NO) ? words.say("rights.fault.choose") : "";
        List<Problem> problems = new ArrayList<>();
        Stream.of(
                        new Problem(AGE, age),
                        new Problem(COUPLE, couple),
                        new Problem(INCOME, income),
                        new Problem(HELP, help))
                .filter(problem -> !problem.message().isEmpty())
                .forEach(problems::add);
        return new SeniorsForm(
                Field.of(AGE, words.say("rights.seniors.age"), Field.Kind.WHOLE_NUMBER)
                        .value(typed.age())
                        .error(age)
                        .autocomplete("off"),
                choices(COUPLE, "rights.seniors.couple", typed.couple(), couple, words, ONE, TWO),
                Field.money(INCOME, words.say("rights.seniors.income"), words)
                        .hint(words.say("rights.seniors.income.hint"))
                        .value(typed.income())
                        .error(income),
                choices(HELP, "rights.seniors.help", typed.help(), help, words, YES, NO),
                problems);
    }

    private static Choices choices(
            String name, String key, String chosen, String error, Words words, String first, String second) {
        return Choices.one(name, words.say(key), List.of(choice(first, chosen, words), choice(second, chosen, words)))
                .error(error);
    }

    private static Choice choice(String value, String chosen, Words words) {
        String key = switch (value) {
            case ONE -> "rights.seniors.couple.alone";
            case TWO -> "rights.seniors.couple.couple";
            case YES -> "rights.yes";
            default -> "rights.no";
        };
        return Choice.of(value, words.say(key), value.equals(chosen));
    }

    private static String ageFault(Typed typed, Words words) {
        String age = typed.age().strip();
        boolean believed =
                age.matches("[0-9]{1,3}") && Integer.parseInt(age) >= YOUNGEST && Integer.parseInt(age) <= OLDEST;
        return believed ? "" : words.say("rights.seniors.age.fault");
    }

    private static String incomeFault(Typed typed, Words words) {
        Optional<BigDecimal> income = typed.amount();
        if (income.isEmpty()) {
            return words.say("rights.fault.euros");
        }
        if (income.get().signum() < 0) {
            return words.say("rights.fault.negative");
        }
        return income.get().compareTo(BigDecimal.valueOf(MOST)) > 0
                ? words.say("rights.fault.too-much", "most", MOST)
                : "";
    }
}
