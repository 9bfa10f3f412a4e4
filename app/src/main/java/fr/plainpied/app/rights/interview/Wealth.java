package fr.plainpied.app.rights.interview;

import fr.plainpied.kernel.entitlement.Answer;
import fr.plainpied.kernel.entitlement.Circumstances;
import java.util.Map;

/// Savings and property of an adult, as they stand today.
final class Wealth {
    private static final int MONTHS = 12;
    private static final Map<String, Answer> SAVINGS = Map.of(
            "livret-a", Answer.LIVRET_A,
            "defiscalisee", Answer.SAVINGS_TAX_FREE,
            "imposable", Answer.SAVINGS_TAXED);
    private static final Map<String, Answer> VALUES =
            Map.of("logement-valeur", Answer.HOME_VALUE, "terrain-valeur", Answer.LAND_VALUE);
    /// Rental values are known for a year and counted for a month.
    private static final Map<String, Answer> RENTALS =
            Map.of("logement-location", Answer.HOME_RENTAL_VALUE, "terrain-location", Answer.LAND_RENTAL_VALUE);

    private final Replies replies;

    Wealth(Replies replies) {
        this.replies = replies;
    }

    void tell(Circumstances.Builder builder, int who) {
        replies.given(Question.SAVINGS, who)
                .ifPresent(reply -> SAVINGS.forEach(
                        (input, answer) -> builder.always(answer, who, Portrait.millionths(reply.value(input)))));
        if (replies.choice(Question.PROPERTY, who).equals(Inputs.NO)) {
            VALUES.values().forEach(answer -> builder.always(answer, who, 0));
            RENTALS.values().forEach(answer -> builder.always(answer, who, 0));
        } else if (replies.choice(Question.PROPERTY, who).equals(Inputs.YES)) {
            replies.given(Question.PROPERTY_VALUES, who).ifPresent(reply -> {
                VALUES.forEach((input, answer) -> builder.always(answer, who, Portrait.millionths(reply.value(input))));
                RENTALS.forEach((input, answer) ->
                        builder.always(answer, who, Portrait.millionths(reply.value(input)) / MONTHS));
            });
        }
    }
}
