package fr.plainpied.app.rights.interview;

import java.util.Arrays;
import java.util.Optional;

/// Everything that can be asked, one page each, in the order in which it is asked. What decides most comes first.
public enum Question {
    COUPLE("couple", Of.HOUSEHOLD),
    CHILDREN("enfants", Of.HOUSEHOLD),
    BIRTH("naissance", Of.EVERYONE),
    UNION("union", Of.HOUSEHOLD),
    OCCUPANCY("logement", Of.HOUSEHOLD),
    NATIONALITY("nationalite", Of.ADULT),
    PERMIT("sejour", Of.ADULT),
    ACTIVITY("activite", Of.ADULT),
    UNEMPLOYED_SINCE("chomage-depuis", Of.ADULT),
    SCHOLARSHIP("bourse", Of.ADULT),
    CHILD_DISABILITY("enfant-handicap", Of.HOUSEHOLD),
    DISABILITY("handicap", Of.EVERYONE),
    WORK_RESTRICTION("emploi", Of.EVERYONE),
    UNFIT("inaptitude", Of.ADULT),
    AUTONOMY("autonomie", Of.ADULT),
    HELP_PLAN("plan-aide", Of.ADULT),
    EXPECTING("naissance-attendue", Of.HOUSEHOLD),
    SEPARATION("separation", Of.HOUSEHOLD),
    CUSTODY("garde", Of.HOUSEHOLD),
    COMMUNE("commune", Of.HOUSEHOLD),
    AGREEMENT("convention", Of.HOUSEHOLD),
    LODGING("location", Of.HOUSEHOLD),
    SHARED_COSTS("frais", Of.HOUSEHOLD),
    RENT("loyer", Of.HOUSEHOLD),
    INCOMES("revenus", Of.ADULT),
    SALARY("salaire", Of.ADULT),
    UNEMPLOYMENT("chomage", Of.ADULT),
    PENSION("retraite", Of.ADULT),
    OTHER_INCOMES("autres-revenus", Of.ADULT),
    STEADY("stables", Of.ADULT),
    PAST("revenus-passes", Of.ADULT),
    CHILD_INCOME("revenus-enfant", Of.CHILD),
    SAVINGS("epargne", Of.ADULT),
    PROPERTY("biens", Of.ADULT),
    PROPERTY_VALUES("valeurs", Of.ADULT),
    RECEIVED("aides", Of.HOUSEHOLD),
    RECEIVED_AMOUNTS("montants", Of.HOUSEHOLD),
    TAX_INCOME("impots", Of.HOUSEHOLD);

    /// Of whom it is asked.
    public enum Of {
        HOUSEHOLD,
        ADULT,
        CHILD,
        EVERYONE
    }

    private final String code;
    private final Of of;

    Question(String code, Of of) {
        this.code = code;
        this.of = of;
    }

    /// Its name in addresses, in the document of answers and in the bundles.
    public String code() {
        return code;
    }

    public Of of() {
        return of;
    }

    static Optional<Question> ofCode(String code) {
        return Arrays.stream(values())
                .filter(question -> question.code.equals(code))
                .findFirst();
    }
}
