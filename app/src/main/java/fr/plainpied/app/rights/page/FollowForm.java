package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.ActKind;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Choice;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.DateField;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The form where what is done about a right is written, with what was typed and what is wrong with it.
public record FollowForm(Choices kind, DateField on, Field amount, List<Problem> problems) {
    static final String KIND = "acte";
    static final String ON = "jour";
    static final String AMOUNT = "montant";
    private static final BigDecimal MOST = BigDecimal.valueOf(20_000);
    private static final Set<ActKind> OFFERED =
            EnumSet.of(ActKind.CLAIMED, ActKind.GRANTED, ActKind.RECEIVED, ActKind.REFUSED, ActKind.APPEALED);

    /// What was typed, as it was.
    record Typed(String kind, String day, String month, String year, String amount) {
        /// An empty form dated from the day.
        static Typed on(LocalDate day) {
            return new Typed(
                    "",
                    Integer.toString(day.getDayOfMonth()),
                    Integer.toString(day.getMonthValue()),
                    Integer.toString(day.getYear()),
                    "");
        }

        Optional<ActKind> act() {
            return OFFERED.stream().filter(one -> one.code().equals(kind)).findFirst();
        }

        LocalDate date() {
            return field("").date().orElseThrow();
        }

        private DateField field(String legend) {
            return DateField.of(ON, legend).typed(day, month, year);
        }

        Optional<Long> cents() {
            return Field.text(AMOUNT, "")
                    .value(amount)
                    .number()
                    .map(euros -> euros.movePointRight(2).longValue());
        }
    }

    static FollowForm of(Typed typed, boolean checked, LocalDate today, Words words) {
        Choices kind = Choices.one(
                KIND,
                words.say("rights.follow.kind"),
                OFFERED.stream()
                        .map(one -> Choice.of(
                                one.code(),
                                words.say("rights.act." + one.code()),
                                typed.kind().equals(one.code())))
                        .toList());
        DateField on = typed.field(words.say("rights.follow.on"));
        Field amount = Field.money(AMOUNT, words.say("rights.follow.amount"), words)
                .hint(words.say("rights.follow.amount.hint"))
                .value(typed.amount())
                .mayBeEmpty();
        List<Problem> problems = new ArrayList<>();
        if (checked) {
            kind = kind.error(typed.act().isPresent() ? "" : words.say("rights.fault.choose"));
            on = on.error(dateFault(on, today, words));
            amount = amount.error(amountFault(typed, amount, words));
            add(problems, KIND, kind.error());
            add(problems, ON, on.error());
            add(problems, AMOUNT, amount.error());
        }
        return new FollowForm(kind, on, amount, problems);
    }

    private static void add(List<Problem> problems, String field, String error) {
        if (!error.isEmpty()) {
            problems.add(new Problem(field, error));
        }
    }

    private static String dateFault(DateField on, LocalDate today, Words words) {
        if (on.date().isEmpty()) {
            return words.say("rights.fault.date");
        }
        return on.date().get().isAfter(today) ? words.say("rights.follow.future") : "";
    }

    private static String amountFault(Typed typed, Field amount, Words words) {
        boolean needed = typed.act().map(ActKind::hasAmount).orElse(false);
        if (amount.value().isBlank()) {
            return needed ? words.say("rights.follow.amount.needed") : "";
        }
        Optional<BigDecimal> euros = amount.number();
        if (euros.isEmpty()) {
            return words.say("rights.fault.euros");
        }
        if (euros.get().signum() < 0) {
            return words.say("rights.fault.negative");
        }
        return euros.get().compareTo(MOST) > 0 ? words.say("rights.fault.too-much", "most", MOST) : "";
    }
}
