package fr.plainpied.kernel.entitlement;

import fr.plainpied.kernel.entitlement.Answer.Holder;
import java.util.Arrays;
import java.util.Optional;

/// The benefits worked out to the cent, in the order in which they are asked for: pensions and minimum of old age or
/// invalidity first, then disability, housing, income, health, energy and autonomy.
public enum Benefit {
    ASPA("aspa", Holder.FAMILY, Every.MONTH, 12, OldAgeIncome::ofMonth),
    ASI("asi", Holder.PERSON, Every.MONTH, 12, Asi::ofMonth),
    AAH("aah", Holder.PERSON, Every.MONTH, 12, Aah::ofMonth),
    MVA("caah", Holder.PERSON, Every.MONTH, 12, Mva::ofMonth),
    AEEH("aeeh", Holder.FAMILY, Every.MONTH, 12, Aeeh::ofMonth),
    APL("apl", Holder.FAMILY, Every.MONTH, 3, HousingBenefit::apl),
    ALF("alf", Holder.FAMILY, Every.MONTH, 3, HousingBenefit::alf),
    ALS("als", Holder.FAMILY, Every.MONTH, 3, HousingBenefit::als),
    RENT_REDUCTION("reduction_loyer_solidarite", Holder.FAMILY, Every.MONTH, 3, RentReduction::ofMonth),
    RSA("rsa", Holder.FAMILY, Every.MONTH, 3, Rsa::ofMonth),
    PPA("ppa", Holder.FAMILY, Every.MONTH, 3, ActivityBonus::ofMonth),
    /// Free complementary health cover: 1 when there is a right, not an amount.
    CSS_FREE("cmu_c", Holder.FAMILY, Every.RIGHT, 12, HealthCover::free),
    /// Cover with contribution: the amount is the price to pay each month.
    CSS_PRICE("css_participation_forfaitaire", Holder.FAMILY, Every.PRICE, 12, HealthCover::price),
    ENERGY_VOUCHER("cheque_energie", Holder.DWELLING, Every.YEAR, 12, EnergyVoucher::ofMonth),
    APA("apa_domicile", Holder.PERSON, Every.MONTH, 12, Apa::ofMonth);

    /// What the number of a benefit is.
    public enum Every {
        /// Euros each month.
        MONTH,
        /// Euros each year.
        YEAR,
        /// A right without amount.
        RIGHT,
        /// Euros to pay each month.
        PRICE
    }

    private final String publicName;
    private final Holder holder;
    private final Every every;
    private final int months;
    /// Rules hold no state; nothing says so to the compiler.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Evaluation.Rule rule;

    Benefit(String publicName, Holder holder, Every every, int months, Evaluation.Rule rule) {
        this.publicName = publicName;
        this.holder = holder;
        this.every = every;
        this.months = months;
        this.rule = rule;
    }

    /// Its name in the public test format.
    public String publicName() {
        return publicName;
    }

    public Holder holder() {
        return holder;
    }

    public Every every() {
        return every;
    }

    /// Its place among the benefits, and in what [Screening#amounts] gives.
    @SuppressWarnings("EnumOrdinal")
    public int slot() {
        return ordinal();
    }

    /// For how many months it is opened before it is looked at again.
    int months() {
        return months;
    }

    boolean isOfPerson() {
        return holder == Holder.PERSON;
    }

    /// In millionths, for a month that is not before the oldest answers.
    long amount(Evaluation e, int who, int month) {
        return rule.value(e, isOfPerson() ? who : -1, month);
    }

    public static Optional<Benefit> ofPublicName(String name) {
        return Arrays.stream(values())
                .filter(benefit -> benefit.publicName.equals(name))
                .findFirst();
    }
}
