package fr.plainpied.kernel.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/// Builds circumstances as a test reads them.
final class Household {

    private final Circumstances.Builder builder;

    private Household(String month, Circumstances.Silence silence) {
        this.builder = Circumstances.of(YearMonth.parse(month), silence);
    }

    static Household in(String month) {
        return new Household(month, Circumstances.Silence.MEANS_NONE);
    }

    static Household asked(String month) {
        return new Household(month, Circumstances.Silence.MEANS_NOT_ASKED);
    }

    Household person(Role role, String born) {
        int person = builder.person(born, role, 0);
        builder.always(Answer.BIRTH_DATE, person, LocalDate.parse(born).toEpochDay());
        return this;
    }

    /// The same amount each month, in euros.
    Household amount(Answer answer, int holder, String euros) {
        builder.always(answer, holder, millionths(euros));
        return this;
    }

    Household flag(Answer answer, int holder) {
        builder.always(answer, holder, 1);
        return this;
    }

    Household choice(Answer answer, int holder, Enum<?> value) {
        builder.always(answer, holder, Answer.choice(value));
        return this;
    }

    Household number(Answer answer, int holder, long value) {
        builder.always(answer, holder, value);
        return this;
    }

    Household year(Answer answer, int holder, int year, String euros) {
        builder.year(answer, holder, year, millionths(euros));
        return this;
    }

    /// A tenant of a social landlord.
    Household socialTenant(String rent, int zone) {
        return choice(Answer.OCCUPANCY, 0, Occupancy.SOCIAL_TENANT)
                .amount(Answer.RENT, 0, rent)
                .number(Answer.RENT_ZONE, 0, zone - 1L);
    }

    Circumstances built() {
        return builder.build();
    }

    static long millionths(String euros) {
        return new BigDecimal(euros).movePointRight(6).longValueExact();
    }
}
