package fr.plainpied.app.rights.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What there is to fill in on the page of each question.
public final class Inputs {
    public static final String CHOICE = "choix";
    public static final String NUMBER = "nombre";
    public static final String DATE = "date";
    public static final String AMOUNT = "montant";
    public static final String TOWN = "commune";
    public static final String YES = "oui";
    public static final String NO = "non";
    /// The choice that goes with no other.
    public static final String NONE = "aucun";

    static final String STOPPED = "arret";
    static final List<String> LAST_MONTHS = List.of("m1", "m2", "m3", "m4");
    static final List<String> STEADY_INCOMES = List.of(
            "maladie", "invalidite", "formation", "ass", "pension-recue", "pension-versee", "loyers", "placements");
    static final List<String> FAMILY_AMOUNTS = List.of("rsa", "prime", "aspa", "logement", "af", "cf", "asf", "paje");
    static final List<String> PERSONAL_AMOUNTS = List.of("aah", "asi", "mva");
    private static final Set<String> WITH_CHILDREN = Set.of("aeeh", "af", "cf", "asf", "paje");
    private static final List<String> BENEFITS = List.of(
            "rsa",
            "prime",
            "aspa",
            "logement",
            "aah",
            "asi",
            "mva",
            "aeeh",
            "af",
            "cf",
            "asf",
            "paje",
            "css",
            "cheque",
            "apa");
    private static final Set<Question> YES_OR_NO = EnumSet.of(
            Question.SCHOLARSHIP,
            Question.WORK_RESTRICTION,
            Question.UNFIT,
            Question.EXPECTING,
            Question.SEPARATION,
            Question.AGREEMENT,
            Question.SHARED_COSTS,
            Question.STEADY,
            Question.PROPERTY);
    private static final List<String> HOMES =
            List.of("hlm", "vide", "meuble", "foyer", "gratuit", "proprietaire", "accedant", "sans-domicile");
    private static final int MOST_MONTH = 20_000;
    private static final int MOST_RENT = 5_000;
    private static final int MOST_YEAR = 200_000;
    private static final int MOST_SAVINGS = 5_000_000;
    private static final int OLDEST = 120;
    private static final int YOUNGEST_ADULT = 15;
    private static final int LONGEST = 99;

    private final Family family;
    private final Replies replies;
    private final LocalDate today;

    Inputs(Family family, Replies replies, LocalDate today) {
        this.family = family;
        this.replies = replies;
        this.today = today;
    }

    List<Input> of(Asked asked) {
        return switch (asked.question()) {
            case COUPLE -> one("seul", "couple");
            case CHILDREN -> List.of(new Input.Whole(NUMBER, 0, Family.MOST_CHILDREN));
            case BIRTH -> List.of(birth(asked.who()));
            case UNION -> one("mariage", "pacs", "concubinage");
            case OCCUPANCY -> one(HOMES);
            case NATIONALITY -> one("francaise", "europe", "autre");
            case PERMIT -> List.of(new Input.Whole(NUMBER, 0, LONGEST));
            case ACTIVITY -> one("salarie", "independant", "esat", "chomage", "etudes", "retraite", "sans");
            case UNEMPLOYED_SINCE -> List.of(new Input.Day(DATE, today.minusYears(40), today));
            case CHILD_DISABILITY, CUSTODY -> List.of(children());
            case DISABILITY -> rates(family.isChild(asked.who()));
            case AUTONOMY -> one("non-evalue", "gir-1", "gir-2", "gir-3", "gir-4", "gir-5", "gir-6");
            case COMMUNE -> List.of(new Input.Town(TOWN));
            case LODGING -> List.of(new Input.Any(CHOICE, List.of(NONE, "colocation", "chambre", "parent")));
            case RENT -> euros(MOST_RENT, AMOUNT);
            case HELP_PLAN, CHILD_INCOME -> euros(MOST_MONTH, AMOUNT);
            case RECEIVED -> List.of(new Input.Any(CHOICE, benefits()));
            default -> YES_OR_NO.contains(asked.question()) ? one(YES, NO) : amounts(asked);
        };
    }

    private List<Input> amounts(Asked asked) {
        return switch (asked.question()) {
            case INCOMES -> {
                List<String> kinds = new ArrayList<>(List.of(NONE, "salaire", "chomage", "retraite"));
                kinds.addAll(STEADY_INCOMES);
                yield List.of(new Input.Any(CHOICE, kinds));
            }
            case SALARY, UNEMPLOYMENT -> {
                List<Input> months = new ArrayList<>(euros(MOST_MONTH, LAST_MONTHS.toArray(String[]::new)));
                months.add(new Input.One(STOPPED, List.of(YES, NO)));
                yield months;
            }
            case PENSION -> euros(MOST_MONTH, "brute", "nette");
            case OTHER_INCOMES -> euros(MOST_MONTH, ticked(asked.who(), STEADY_INCOMES));
            case PAST -> euros(MOST_YEAR, "salaires-12", "chomage-12", "retraites-12", "salaires-n2", "retraites-n2");
            case SAVINGS -> euros(MOST_SAVINGS, "livret-a", "defiscalisee", "imposable");
            case PROPERTY_VALUES ->
                euros(MOST_SAVINGS, "logement-valeur", "logement-location", "terrain-valeur", "terrain-location");
            case RECEIVED_AMOUNTS -> euros(MOST_MONTH, receivedAmounts());
            case TAX_INCOME -> apart() ? euros(MOST_YEAR, "rfr", "rfr-1") : euros(MOST_YEAR, "rfr");
            default -> List.of();
        };
    }

    private Input.Day birth(int who) {
        return new Input.Day(
                DATE, today.minusYears(OLDEST), family.isChild(who) ? today : today.minusYears(YOUNGEST_ADULT));
    }

    private Input.Any children() {
        List<String> options = new ArrayList<>(List.of(NONE));
        IntStream.range(family.adults(), family.persons()).forEach(child -> options.add(Integer.toString(child)));
        return new Input.Any(CHOICE, options);
    }

    private List<String> benefits() {
        List<String> options = new ArrayList<>(List.of(NONE));
        BENEFITS.stream()
                .filter(benefit -> family.children() > 0 || !WITH_CHILDREN.contains(benefit))
                .forEach(options::add);
        return options;
    }

    private String[] ticked(int who, List<String> among) {
        List<String> ticked = replies.given(Question.INCOMES, who)
                .map(reply -> reply.choices(CHOICE))
                .orElse(List.of());
        return among.stream().filter(ticked::contains).toArray(String[]::new);
    }

    /// What is received has an amount of the household, or one for each adult.
    private String[] receivedAmounts() {
        List<String> ticked = replies.given(Question.RECEIVED, 0)
                .map(reply -> reply.choices(CHOICE))
                .orElse(List.of());
        List<String> names = new ArrayList<>();
        FAMILY_AMOUNTS.stream().filter(ticked::contains).forEach(names::add);
        for (String benefit : PERSONAL_AMOUNTS) {
            for (int adult = 0; adult < family.adults() && ticked.contains(benefit); adult++) {
                names.add(benefit + "-" + adult);
            }
        }
        return names.toArray(String[]::new);
    }

    /// Do the partners have a tax notice each?
    boolean apart() {
        return family.couple() && replies.choice(Question.UNION, 0).equals("concubinage");
    }

    private static List<Input> rates(boolean child) {
        return child ? one("moins-50", "50-79", "80") : one(NO, "moins-50", "50-79", "80");
    }

    private static List<Input> one(String... options) {
        return one(List.of(options));
    }

    private static List<Input> one(List<String> options) {
        return List.of(new Input.One(CHOICE, options));
    }

    private static List<Input> euros(long most, String... names) {
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            inputs.add(new Input.Euros(name, most));
        }
        return inputs;
    }
}
