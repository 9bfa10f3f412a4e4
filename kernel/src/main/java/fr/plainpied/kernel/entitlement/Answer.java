package fr.plainpied.kernel.entitlement;

import static fr.plainpied.kernel.entitlement.Answer.Holder.DWELLING;
import static fr.plainpied.kernel.entitlement.Answer.Holder.FAMILY;
import static fr.plainpied.kernel.entitlement.Answer.Holder.PERSON;
import static fr.plainpied.kernel.entitlement.Answer.Holder.TAX_UNIT;
import static fr.plainpied.kernel.entitlement.Answer.Kind.AMOUNT;
import static fr.plainpied.kernel.entitlement.Answer.Kind.CHOICE;
import static fr.plainpied.kernel.entitlement.Answer.Kind.DATE;
import static fr.plainpied.kernel.entitlement.Answer.Kind.FLAG;
import static fr.plainpied.kernel.entitlement.Answer.Kind.NUMBER;
import static fr.plainpied.kernel.entitlement.Answer.Kind.STOCK;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A thing that a household can be asked, under our name and under the one of the public test format.
///
/// Everything is held as whole numbers, month by month: amounts and numbers in millionths, flags as 0 and 1, dates in
/// days since 1970, choices by their order in the list named here.
public enum Answer {
    BIRTH_DATE("date_naissance", PERSON, DATE),
    /// Age in years for test situations that give no birth date.
    AGE("age", PERSON, NUMBER),
    /// Choice among [Nationality].
    NATIONALITY("nationalite", PERSON, CHOICE),
    /// Years of residence permit held.
    PERMIT_YEARS("duree_possession_titre_sejour", PERSON, NUMBER),
    /// Choice among [MaritalStatus].
    MARITAL_STATUS("statut_marital", PERSON, CHOICE),
    /// Choice among [Activity].
    ACTIVITY("activite", PERSON, CHOICE),
    STUDENT("etudiant", PERSON, FLAG),
    SCHOLARSHIP("boursier", PERSON, FLAG),
    PREGNANT("enceinte", PERSON, FLAG),
    DISABLED("handicap", PERSON, FLAG),
    /// Incapacity rate decided by the MDPH, 0 to 1.
    INCAPACITY_RATE("taux_incapacite", PERSON, NUMBER),
    /// Substantial and lasting restriction of access to work, recognised by the MDPH.
    WORK_RESTRICTION("aah_restriction_substantielle_durable_acces_emploi", PERSON, FLAG),
    UNFIT_FOR_WORK("inapte_travail", PERSON, FLAG),
    AAH_ELIGIBLE("aah_eligible", PERSON, FLAG),
    /// Category of the AEEH complement, 0 for the base amount alone.
    AEEH_CATEGORY("aeeh_niveau_handicap", PERSON, NUMBER),
    SHARED_CUSTODY("garde_alternee", PERSON, FLAG),
    /// GIR 1 to 6, 0 when not assessed.
    GIR("gir", PERSON, CHOICE),
    HELP_PLAN("dependance_plan_aide_domicile", PERSON, AMOUNT),
    UNEMPLOYED_SINCE("date_debut_chomage", PERSON, DATE),
    /// Works on their own account; not in the public test format.
    SELF_EMPLOYED("travailleur_independant", PERSON, FLAG),
    /// Works in a protected workshop; not in the public test format.
    PROTECTED_WORKSHOP("travail_en_esat", PERSON, FLAG),
    ALSACE_MOSELLE("salarie_regime_alsace_moselle", PERSON, FLAG),
    SALARY_GROSS("salaire_de_base", PERSON, AMOUNT),
    SALARY_NET("salaire_net", PERSON, AMOUNT),
    SALARY_TAXABLE("salaire_imposable", PERSON, AMOUNT),
    APPRENTICE_PAY("remuneration_apprenti", PERSON, AMOUNT),
    TRAINEE_PAY("indemnites_stage", PERSON, AMOUNT),
    TRAINING_PAY("revenus_stage_formation_pro", PERSON, AMOUNT),
    UNEMPLOYMENT_NET("chomage_net", PERSON, AMOUNT),
    UNEMPLOYMENT_TAXABLE("chomage_imposable", PERSON, AMOUNT),
    SICK_PAY("indemnites_journalieres", PERSON, AMOUNT),
    PENSION_GROSS("retraite_brute", PERSON, AMOUNT),
    PENSION_NET("retraite_nette", PERSON, AMOUNT),
    PENSION_TAXABLE("retraite_imposable", PERSON, AMOUNT),
    INVALIDITY_PENSION("pensions_invalidite", PERSON, AMOUNT),
    MAINTENANCE_RECEIVED("pensions_alimentaires_percues", PERSON, AMOUNT),
    MAINTENANCE_PAID("pensions_alimentaires_versees_individu", PERSON, AMOUNT),
    STUDENT_GRANT("bourse_enseignement_sup", PERSON, AMOUNT),
    RENTS("revenus_locatifs", PERSON, AMOUNT),
    CAPITAL_INCOME("revenus_capital", PERSON, AMOUNT),
    LIVRET_A("livret_a", PERSON, STOCK),
    SAVINGS_TAX_FREE("epargne_revenus_non_imposables", PERSON, STOCK),
    SAVINGS_TAXED("epargne_revenus_imposables", PERSON, STOCK),
    HOME_VALUE("valeur_immo_non_loue", PERSON, STOCK),
    HOME_RENTAL_VALUE("valeur_locative_immo_non_loue", PERSON, AMOUNT),
    LAND_VALUE("valeur_terrains_non_loues", PERSON, STOCK),
    LAND_RENTAL_VALUE("valeur_locative_terrains_non_loues", PERSON, AMOUNT),
    AAH_RECEIVED("aah", PERSON, AMOUNT),
    ASI_RECEIVED("asi", PERSON, AMOUNT),
    MVA_RECEIVED("caah", PERSON, AMOUNT),
    ASS_RECEIVED("ass", PERSON, AMOUNT),
    RSA_RECEIVED("rsa", FAMILY, AMOUNT),
    ASPA_RECEIVED("aspa", FAMILY, AMOUNT),
    PPA_RECEIVED("ppa", FAMILY, AMOUNT),
    HOUSING_BENEFIT_RECEIVED("aide_logement", FAMILY, AMOUNT),
    AF("af", FAMILY, AMOUNT),
    AF_BASE("af_base", FAMILY, AMOUNT),
    CF("cf", FAMILY, AMOUNT),
    CF_BASE("cf_non_majore_avant_cumul", FAMILY, AMOUNT),
    ASF("asf", FAMILY, AMOUNT),
    PAJE("paje_base", FAMILY, AMOUNT),
    RECENT_SEPARATION("rsa_isolement_recent", FAMILY, FLAG),
    RELATIVE_LANDLORD("proprietaire_proche_famille", FAMILY, FLAG),
    /// Income of reference of the tax notice, of a calendar year.
    REFERENCE_INCOME("rfr", TAX_UNIT, AMOUNT),
    /// Choice among [Occupancy].
    OCCUPANCY("statut_occupation_logement", DWELLING, CHOICE),
    /// Rent of a month without charges.
    RENT("loyer", DWELLING, AMOUNT),
    SERVICE_CHARGES("charges_locatives", DWELLING, AMOUNT),
    /// Rent zone 1, 2 or 3 of housing benefit, as 0, 1, 2.
    RENT_ZONE("zone_apl", DWELLING, CHOICE),
    /// 1 in an overseas department.
    OVERSEAS("residence_dom", DWELLING, FLAG),
    UNDER_AGREEMENT("logement_conventionne", DWELLING, FLAG),
    FLAT_SHARE("coloc", DWELLING, FLAG),
    SINGLE_ROOM("logement_chambre", DWELLING, FLAG),
    LODGED_ELDERLY("personne_agee_handicapee", DWELLING, FLAG),
    SHARES_COSTS("participation_frais", DWELLING, FLAG);

    /// Values of a choice, in the order in which they are numbered.
    static final List<Nationality> NATIONALITIES = List.of(Nationality.values());
    static final List<MaritalStatus> MARITAL_STATUSES = List.of(MaritalStatus.values());
    static final List<Activity> ACTIVITIES = List.of(Activity.values());
    static final List<Occupancy> OCCUPANCIES = List.of(Occupancy.values());

    private static final Map<String, Answer> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Answer::publicName, Function.identity()));

    /// Of whom or what it is asked.
    public enum Holder {
        PERSON,
        FAMILY,
        TAX_UNIT,
        DWELLING
    }

    /// How its values add up: an amount is a flow that sums over months, the others are states of a month.
    public enum Kind {
        AMOUNT,
        STOCK,
        NUMBER,
        FLAG,
        CHOICE,
        DATE
    }

    private final String publicName;
    private final Holder holder;
    private final Kind kind;

    Answer(String publicName, Holder holder, Kind kind) {
        this.publicName = publicName;
        this.holder = holder;
        this.kind = kind;
    }

    /// Its place among the answers, to keep them in arrays.
    @SuppressWarnings("EnumOrdinal")
    int slot() {
        return ordinal();
    }

    /// Its name in the public test format.
    public String publicName() {
        return publicName;
    }

    public Holder holder() {
        return holder;
    }

    public Kind kind() {
        return kind;
    }

    /// The number of a choice, as answers hold it.
    @SuppressWarnings("EnumOrdinal")
    public static long choice(Enum<?> value) {
        return value.ordinal();
    }

    public static Optional<Answer> ofPublicName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
