package fr.plainpied.wording;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.criteria.ValueType;
import fr.plainpied.kernel.criteria.Work;
import fr.plainpied.kernel.explain.Because;
import fr.plainpied.kernel.explain.Observed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The catalogue in words: criteria and their values, situations of use, works, and what a requirement asks.
public final class CatalogueWords {

    private final Messages criteria;
    private final Messages situations;
    private final Messages works;
    private final Messages asked;
    private final Figures figures;

    private CatalogueWords(Locale locale) {
        this.criteria = Messages.of("messages/criteria", locale);
        this.situations = Messages.of("messages/situations", locale);
        this.works = Messages.of("messages/works", locale);
        this.asked = Messages.of("messages/asked", locale);
        this.figures = Figures.of(locale);
    }

    public static CatalogueWords of(Locale locale) {
        return new CatalogueWords(locale);
    }

    public Figures figures() {
        return figures;
    }

    /// "Passage utile de la porte du hall".
    public String label(Criterion criterion) {
        return criteria.text(criterion.code());
    }

    /// How to take the value, or a mark to steer by. A figure is called a rule only where it is law.
    public Optional<String> note(Criterion criterion) {
        String key = criterion.code() + ".note";
        return criteria.has(key) ? Optional.of(criteria.text(key)) : Optional.empty();
    }

    /// A value with its unit: "83 cm", "oui", "baignoire", "son et signal lumineux"; "inconnu" when it is unknown.
    ///
    /// @param value encoded as in [Criterion]
    public String value(Criterion criterion, int value) {
        if (value == Criterion.UNKNOWN) {
            return unknown();
        }
        return switch (criterion.type()) {
            case INT -> number(criterion, value);
            case DECIMAL -> figures.area(BigDecimal.valueOf(value, 3));
            case BOOL -> criteria.text(value == 1 ? "value.yes" : "value.no");
            case ENUM -> word(criterion, value);
            case SET -> value == 0 ? criteria.text("value.nothing") : figures.all(words(criterion, value));
        };
    }

    public String unknown() {
        return criteria.text("value.unknown");
    }

    /// The word of one value of an enum or of a set, by its rank; of a bool, 0 for no and 1 for yes.
    public String word(Criterion criterion, int rank) {
        return criterion.type() == ValueType.BOOL
                ? criteria.text(rank == 1 ? "value.yes" : "value.no")
                : criteria.text(
                        criterion.code() + ".value." + criterion.values().get(rank));
    }

    private String number(Criterion criterion, int value) {
        return switch (criterion.unit()) {
            case "mm" -> figures.length(value);
            case "m" -> figures.distance(value);
            case "permille" -> figures.slope(value);
            case "N" -> figures.force(value);
            case "kg" -> figures.load(value);
            case "steps" -> figures.steps(value);
            case "level" -> figures.storey(value);
            case "count" -> criteria.text(criterion.code() + ".count", "n", value);
            default ->
                throw new IllegalArgumentException(
                        "The unit %s of %s has no words.".formatted(criterion.unit(), criterion.code()));
        };
    }

    private List<String> words(Criterion criterion, int mask) {
        return Held.ranks(criterion, mask)
                .mapToObj(rank -> word(criterion, rank))
                .toList();
    }

    /// What a requirement asks: "77 cm au moins", "aucune marche", "image ou signal lumineux".
    public String asked(Requirement requirement) {
        if (requirement.strength() == Strength.NONE) {
            return asked.text("removed");
        }
        Criterion criterion = requirement.criterion();
        int operand = requirement.operand();
        return switch (requirement.comparator()) {
            case AT_LEAST -> bound(criterion, operand, true);
            case AT_MOST -> bound(criterion, operand, false);
            case EQUAL -> value(criterion, operand);
            case ONE_OF, HAS_ANY -> anyOf(criterion, operand);
            case HAS_ALL -> figures.all(words(criterion, operand));
        };
    }

    /// Of an ordered enum, all the values that are accepted.
    private String bound(Criterion criterion, int operand, boolean least) {
        if (criterion.type() == ValueType.ENUM) {
            int upTo = (2 << operand) - 1;
            int all = (1 << criterion.values().size()) - 1;
            return anyOf(criterion, least ? all & ~(upTo >> 1) : upTo);
        }
        String value = value(criterion, operand);
        boolean counted = criterion.unit().equals("steps") || criterion.unit().equals("count");
        if (!least && operand == 0 && counted) {
            return value;
        }
        return asked.text(least ? "at_least" : "at_most", "value", value);
    }

    private String anyOf(Criterion criterion, int mask) {
        String known = criterion.code() + "." + Held.key(criterion, mask);
        return asked.has(known) ? asked.text(known) : figures.any(words(criterion, mask));
    }

    /// What is known of the criterion in the dwelling.
    public String found(Criterion criterion, Observed observed) {
        return switch (observed) {
            case Observed.Known known -> value(criterion, known.value());
            case Observed.Unknown() -> unknown();
            case Observed.Steps route -> figures.steps(route.steps());
        };
    }

    /// What a person does or needs, without a capital: "se déplace en fauteuil manuel".
    public String situation(Situation situation) {
        return situations.text(situation.code());
    }

    /// Why a requirement is there: the catalogue's words for a default line, else what was said, as it was said.
    public String why(Because because) {
        return switch (because) {
            case Because.OfSituation of ->
                situations.text(of.situation() + "." + of.criterion() + "."
                        + of.strength().code());
            case Because.Said said -> said.words();
        };
    }

    /// "Remplacer la baignoire par une douche de plain-pied".
    public String work(Work work) {
        return works.text(work.code());
    }

    /// The same for the person, to go on after "on peut": "remplacer la baignoire par une douche sans marche".
    public String plainWork(Work work) {
        return works.text(work.code() + ".plain");
    }

    /// What the work depends on: a study, room outside.
    public Optional<String> condition(Work work) {
        String key = work.code() + ".condition";
        return works.has(key) ? Optional.of(works.text(key)) : Optional.empty();
    }

    /// How sure the cost of the work is.
    public String evidence(Work work) {
        return works.text("evidence." + work.evidence().replace(' ', '_'));
    }
}
