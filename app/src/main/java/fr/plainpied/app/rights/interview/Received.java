package fr.plainpied.app.rights.interview;

import fr.plainpied.kernel.entitlement.Answer;
import fr.plainpied.kernel.entitlement.Benefit;
import fr.plainpied.kernel.entitlement.Circumstances;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Benefits that the household receives already. What is not ticked is given as none; what is ticked without its amount
/// stays not asked. An amount is taken as the same over the last year.
final class Received {
    private static final Map<String, Answer> OF_FAMILY = Map.of(
            "rsa", Answer.RSA_RECEIVED,
            "prime", Answer.PPA_RECEIVED,
            "aspa", Answer.ASPA_RECEIVED,
            "logement", Answer.HOUSING_BENEFIT_RECEIVED,
            "af", Answer.AF,
            "cf", Answer.CF,
            "asf", Answer.ASF,
            "paje", Answer.PAJE);
    private static final Map<String, Answer> OF_PERSON =
            Map.of("aah", Answer.AAH_RECEIVED, "asi", Answer.ASI_RECEIVED, "mva", Answer.MVA_RECEIVED);

    private static final Map<Benefit, String> BENEFITS = Map.ofEntries(
            Map.entry(Benefit.RSA, "rsa"),
            Map.entry(Benefit.PPA, "prime"),
            Map.entry(Benefit.ASPA, "aspa"),
            Map.entry(Benefit.APL, "logement"),
            Map.entry(Benefit.ALF, "logement"),
            Map.entry(Benefit.ALS, "logement"),
            Map.entry(Benefit.AAH, "aah"),
            Map.entry(Benefit.ASI, "asi"),
            Map.entry(Benefit.MVA, "mva"),
            Map.entry(Benefit.AEEH, "aeeh"),
            Map.entry(Benefit.CSS_FREE, "css"),
            Map.entry(Benefit.CSS_PRICE, "css"),
            Map.entry(Benefit.ENERGY_VOUCHER, "cheque"),
            Map.entry(Benefit.APA, "apa"));

    private final Replies replies;
    private final Family family;

    Received(Replies replies, Family family) {
        this.replies = replies;
        this.family = family;
    }

    void tell(Circumstances.Builder builder) {
        replies.given(Question.RECEIVED, 0).ifPresent(reply -> {
            List<String> ticked = reply.choices(Inputs.CHOICE);
            OF_FAMILY.forEach((benefit, answer) ->
                    amount(ticked, benefit, benefit).ifPresent(value -> builder.always(answer, 0, value)));
            for (int who = 0; who < family.persons(); who++) {
                int person = who;
                OF_PERSON.forEach((benefit, answer) ->
                        personal(ticked, benefit, person).ifPresent(value -> builder.always(answer, person, value)));
            }
        });
    }

    /// Was a benefit ticked as received? One of a person whose amount is nothing is the other's.
    boolean receives(Benefit benefit, int who) {
        String ticked = BENEFITS.getOrDefault(benefit, "");
        boolean any = replies.given(Question.RECEIVED, 0)
                .map(reply -> reply.choices(Inputs.CHOICE).contains(ticked))
                .orElse(false);
        return any && amount(benefit, who).map(amount -> amount.signum() > 0).orElse(true);
    }

    /// The amount said to be received each month; empty when it was not asked or not known.
    Optional<BigDecimal> amount(Benefit benefit, int who) {
        String ticked = BENEFITS.getOrDefault(benefit, "");
        String input = OF_PERSON.containsKey(ticked) ? ticked + "-" + who : ticked;
        return replies.given(Question.RECEIVED_AMOUNTS, 0)
                .map(reply -> reply.value(input))
                .filter(value -> !value.isEmpty())
                .map(BigDecimal::new);
    }

    private Optional<Long> personal(List<String> ticked, String benefit, int who) {
        return family.isChild(who) ? Optional.of(0L) : amount(ticked, benefit, benefit + "-" + who);
    }

    private Optional<Long> amount(List<String> ticked, String benefit, String input) {
        if (!ticked.contains(benefit)) {
            return Optional.of(0L);
        }
        return replies.given(Question.RECEIVED_AMOUNTS, 0)
                .map(amounts -> amounts.value(input))
                .filter(value -> !value.isEmpty())
                .map(Portrait::millionths);
    }
}
