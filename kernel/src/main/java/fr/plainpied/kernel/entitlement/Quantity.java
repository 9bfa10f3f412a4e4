package fr.plainpied.kernel.entitlement;

import java.util.Arrays;
import java.util.Optional;

/// A quantity on the way to a benefit that the public test format names: it can be given in place of its calculation,
/// or compared.
public enum Quantity {
    OLD_AGE_RESOURCES("asi_aspa_base_ressources", false, Term.OLD_AGE_RESOURCES, OldAgeResources::sum),
    AAH_RESOURCES(
            "aah_base_ressources_deconjugalisee", true, Term.AAH_RESOURCES, (e, who, m) -> AahResources.own(e, who, m)),
    AAH_RESOURCES_SHARED(
            "aah_base_ressources_conjugalisee",
            true,
            Term.AAH_RESOURCES_SHARED,
            (e, who, m) -> AahResources.shared(e, who, m)),
    AAH_WORK_OF_QUARTER(
            "aah_base_ressources_activite_eval_trimestrielle", true, Term.AAH_WORK_INCOME, AahResources::workOfQuarter),
    AAH_BEFORE_PENSIONS("aah_base", true, Term.AAH_BEFORE_PENSIONS, Aah::beforePensions),
    /// The former cheque for a health cover ended in November 2019.
    FORMER_HEALTH_CHEQUE("acs", false, Term.FORMER_HEALTH_CHEQUE, (e, who, m) -> 0),
    RENT_ZONE("zone_apl", false, Term.RENT_ZONE, (e, who, m) -> Fixed.euros(HousingCosts.zone(e, m) + 1L)),
    CHILDREN_AT_CHARGE(
            "af_nbenf", false, Term.CHILDREN_AT_CHARGE, (e, who, m) -> Fixed.euros(Members.childrenAtCharge(e, m))),
    HOUSING_BENEFIT("aide_logement", false, Term.HOUSING_BENEFIT, HousingBenefit::ofMonth),
    HOUSING_RESOURCES(
            "aide_logement_base_ressources",
            false,
            Term.HOUSING_RESOURCES,
            (e, who, m) -> HousingResources.ofFamily(e, m)),
    INCOME_DEDUCTION("aide_logement_R0", false, Term.INCOME_DEDUCTION, (e, who, m) -> HousingCosts.deduction(e, m)),
    DEPENDANTS(
            "al_nb_personnes_a_charge",
            false,
            Term.DEPENDANTS,
            (e, who, m) -> Fixed.euros(HousingFamily.dependants(e, m))),
    RSA_RESOURCES("rsa_base_ressources", false, Term.RSA_RESOURCES, (e, who, m) -> Rsa.resources(e, m)),
    RSA_HOUSING_SHARE(
            "rsa_forfait_logement",
            false,
            Term.RSA_HOUSING_SHARE,
            (e, who, m) -> MinimumIncome.housingShare(e, Rsa.SCALE, Term.RSA_HOUSING_SHARE, m)),
    PPA_ELIGIBLE("ppa_eligibilite", false, Term.PPA_ELIGIBLE, ActivityBonus::eligible),
    CSS_RESOURCES(
            "css_cmu_base_ressources", false, Term.CSS_RESOURCES, (e, who, m) -> HealthCoverResources.ofFamily(e, m)),
    CSS_INCOME_OF_ONE(
            "css_cmu_base_ressources_individu", true, Term.CSS_INCOME_OF_ONE, HealthCoverResources::ofOneInYear),
    CONSUMPTION_UNITS(
            "cheque_energie_unites_consommation",
            false,
            Term.CONSUMPTION_UNITS,
            (e, who, m) -> EnergyVoucher.units(e, m));

    private final String publicName;
    private final boolean ofPerson;
    private final Term term;
    /// Rules hold no state; nothing says so to the compiler.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Evaluation.Rule rule;

    Quantity(String publicName, boolean ofPerson, Term term, Evaluation.Rule rule) {
        this.publicName = publicName;
        this.ofPerson = ofPerson;
        this.term = term;
        this.rule = rule;
    }

    /// Its name in the public test format.
    public String publicName() {
        return publicName;
    }

    public boolean isOfPerson() {
        return ofPerson;
    }

    Term term() {
        return term;
    }

    long amount(Evaluation e, int who, int month) {
        return rule.value(e, ofPerson ? who : -1, month);
    }

    public static Optional<Quantity> ofPublicName(String name) {
        return Arrays.stream(values())
                .filter(quantity -> quantity.publicName.equals(name))
                .findFirst();
    }
}
