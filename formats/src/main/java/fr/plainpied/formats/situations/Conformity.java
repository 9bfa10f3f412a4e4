package fr.plainpied.formats.situations;

import fr.plainpied.kernel.entitlement.Amount;
import fr.plainpied.kernel.entitlement.Benefit;
import fr.plainpied.kernel.entitlement.Law;
import fr.plainpied.kernel.entitlement.LegalSet;
import fr.plainpied.kernel.entitlement.Quantity;
import fr.plainpied.kernel.entitlement.Role;
import fr.plainpied.kernel.entitlement.Screening;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares what cases expect with what the kernel works out.
public final class Conformity {

    /// How an expected value and the computed one stand.
    public enum Status {
        EQUAL,
        DIFFERENT,
        /// This engine does not work that out: never a pass.
        NOT_COVERED
    }

    /// One expected value of a case.
    ///
    /// @param computed empty when not covered
    /// @param reason why it is not covered, else empty
    public record Outcome(
            SituationCase.Expected expected,
            String entity,
            Optional<BigDecimal> computed,
            Status status,
            String reason) {}

    private final Law law;

    public Conformity(LegalSet set) {
        this.law = Law.of(set);
    }

    /// Every expected value of a case, in the order of the file.
    public List<Outcome> compare(SituationCase situation) {
        List<Outcome> outcomes = new ArrayList<>();
        for (SituationCase.Expected expected : situation.expected()) {
            outcomes.add(outcome(situation, expected));
        }
        return outcomes;
    }

    private Outcome outcome(SituationCase situation, SituationCase.Expected expected) {
        Optional<Benefit> benefit = Benefit.ofPublicName(expected.variable());
        Optional<Quantity> quantity = Quantity.ofPublicName(expected.variable());
        if (benefit.isEmpty() && quantity.isEmpty()) {
            return notCovered(expected, "variable");
        }
        if (situation.refusal().isPresent()) {
            return notCovered(expected, situation.refusal().get());
        }
        boolean ofPerson = benefit.map(one -> one.holder() == fr.plainpied.kernel.entitlement.Answer.Holder.PERSON)
                .orElseGet(() -> quantity.get().isOfPerson());
        Optional<Holder> holder = holder(situation, expected, ofPerson);
        if (holder.isEmpty()) {
            return notCovered(expected, "entity");
        }
        Optional<BigDecimal> wanted = wanted(expected.value());
        if (wanted.isEmpty()) {
            return notCovered(expected, "value");
        }
        return compared(situation, expected, holder.get(), benefit, quantity, wanted.get());
    }

    private Outcome compared(
            SituationCase situation,
            SituationCase.Expected expected,
            Holder holder,
            Optional<Benefit> benefit,
            Optional<Quantity> quantity,
            BigDecimal wanted) {
        Screening screening = Screening.by(law, situation.spirals());
        boolean yearly = benefit.map(one -> one.every() == Benefit.Every.YEAR).orElse(false);
        int months = yearly ? 1 : expected.period().months();
        long sum = 0;
        for (int n = 0; n < months; n++) {
            YearMonth month = expected.period().from().plusMonths(n);
            if (month.isBefore(Law.FIRST) || month.isAfter(Law.LAST)) {
                return notCovered(expected, "period");
            }
            Amount amount = benefit.isPresent()
                    ? screening.amount(holder.family.circumstances(), benefit.get(), holder.person, month)
                    : screening.quantity(holder.family.circumstances(), quantity.orElseThrow(), holder.person, month);
            sum += amount.millionths();
        }
        BigDecimal computed = new Amount(sum).euros();
        BigDecimal margin = situation.margins().around(expected.variable(), wanted);
        boolean equal = computed.subtract(wanted).abs().compareTo(margin) <= 0;
        return new Outcome(expected, holder.name, Optional.of(computed), equal ? Status.EQUAL : Status.DIFFERENT, "");
    }

    private static Outcome notCovered(SituationCase.Expected expected, String reason) {
        return new Outcome(expected, expected.entity(), Optional.empty(), Status.NOT_COVERED, reason);
    }

    private static Optional<BigDecimal> wanted(String text) {
        return switch (text.toLowerCase(java.util.Locale.ROOT)) {
            case "true" -> Optional.of(BigDecimal.ONE);
            case "false" -> Optional.of(BigDecimal.ZERO);
            case "zone_1" -> Optional.of(BigDecimal.ONE);
            case "zone_2" -> Optional.of(BigDecimal.TWO);
            case "zone_3" -> Optional.of(BigDecimal.valueOf(3));
            default -> Arithmetic.read(text);
        };
    }

    private record Holder(SituationCase.Family family, int person, String name) {}

    private static Optional<Holder> holder(SituationCase situation, SituationCase.Expected expected, boolean ofPerson) {
        List<Holder> holders = new ArrayList<>();
        for (SituationCase.Family family : situation.families()) {
            if (!ofPerson) {
                holders.add(new Holder(family, -1, expected.entity()));
                continue;
            }
            for (int person = 0; person < family.persons().size(); person++) {
                if (family.circumstances().role(person) != Role.OTHER) {
                    holders.add(new Holder(family, person, family.persons().get(person)));
                }
            }
        }
        if (ofPerson && !expected.entity().isEmpty()) {
            return holders.stream()
                    .filter(holder -> holder.name.equals(expected.entity()))
                    .findFirst();
        }
        int rank = Math.max(0, expected.rank());
        return rank < holders.size() ? Optional.of(holders.get(rank)) : Optional.empty();
    }
}
