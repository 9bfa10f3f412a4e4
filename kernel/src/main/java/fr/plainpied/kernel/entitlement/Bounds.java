package fr.plainpied.kernel.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What can be said for certain while answers are missing: tries every answer when there are few, and keeps the
/// smallest amount.
final class Bounds {

    private static final int MOST_TRIALS = 64;

    private final Screening screening;
    private final Circumstances family;
    private final Benefit benefit;
    private final int person;

    Bounds(Screening screening, Circumstances family, Benefit benefit, int person) {
        this.screening = screening;
        this.family = family;
        this.benefit = benefit;
        this.person = person;
    }

    Result of(Set<Missing> missing) {
        Optional<Amount> atLeast = least(family, List.copyOf(missing), MOST_TRIALS)
                .filter(amount -> amount > 0 && benefit.every() != Benefit.Every.PRICE)
                .map(amount -> benefit.every() == Benefit.Every.RIGHT ? Amount.NONE : new Amount(amount));
        return new Result.NeedsAnswers(missing, atLeast);
    }

    /// Empty when some answer has no end of values, or when there are too many to try.
    private Optional<Long> least(Circumstances supposed, List<Missing> missing, int trials) {
        if (missing.isEmpty()) {
            Evaluation e = screening.silent(supposed);
            long amount = benefit.amount(e, person, e.month());
            Set<Missing> further = e.takeMissing();
            return further.isEmpty() ? Optional.of(amount) : least(supposed, List.copyOf(further), trials);
        }
        Missing first = missing.getFirst();
        List<Long> values = values(first.answer());
        if (values.isEmpty() || values.size() * (long) missing.size() > trials) {
            return Optional.empty();
        }
        long least = Long.MAX_VALUE;
        for (long value : values) {
            Circumstances one = supposed.with(first.answer(), first.who(), value);
            Optional<Long> amount = least(one, missing.subList(1, missing.size()), trials / values.size());
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            least = Math.min(least, amount.get());
        }
        return Optional.of(least);
    }

    private static List<Long> values(Answer answer) {
        int choices = switch (answer) {
            case NATIONALITY -> Nationality.values().length;
            case MARITAL_STATUS -> MaritalStatus.values().length;
            case ACTIVITY -> Activity.values().length;
            case OCCUPANCY -> Occupancy.values().length;
            case RENT_ZONE -> 3;
            case GIR -> 7;
            default -> answer.kind() == Answer.Kind.FLAG ? 2 : 0;
        };
        List<Long> values = new ArrayList<>();
        for (long value = 0; value < choices; value++) {
            values.add(value);
        }
        return values;
    }
}
