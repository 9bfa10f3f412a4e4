package fr.plainpied.wording;

import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.ValueType;
import fr.plainpied.kernel.explain.Observed;
import java.util.List;
import java.util.Locale;

/// The home in plain words: what it is like, what nobody knows yet, what is needed.
final class HomeWords {

    /// Newtons in the weight of a kilogram.
    private static final double GRAVITY = 9.81;

    private final Messages messages;
    private final CatalogueWords words;

    HomeWords(Locale locale) {
        this.messages = Messages.of("messages/home", locale);
        this.words = CatalogueWords.of(locale);
    }

    /// For a list, without a capital: "la largeur de la porte de l'ascenseur".
    String thing(Criterion criterion) {
        return messages.text(criterion.code() + ".thing");
    }

    /// A sentence on what nobody knows yet.
    String unknown(Criterion criterion) {
        return messages.text(criterion.code() + ".unknown");
    }

    /// A sentence on what the home is like.
    ///
    /// @param observed not unknown
    String is(Criterion criterion, Observed observed) {
        return switch (observed) {
            case Observed.Known known -> is(criterion, known.value());
            case Observed.Steps steps -> found(criterion, words.found(criterion, steps));
            case Observed.Unknown() -> unknown(criterion);
        };
    }

    private String is(Criterion criterion, int value) {
        String code = criterion.code();
        return switch (criterion.type()) {
            case INT, DECIMAL ->
                value == 0 && messages.has(code + ".is.zero")
                        ? messages.text(code + ".is.zero")
                        : found(criterion, number(criterion, value));
            case BOOL -> messages.text(code + (value == 1 ? ".is.yes" : ".is.no"));
            case ENUM -> messages.text(code + ".is." + criterion.values().get(value));
            case SET ->
                value == 0
                        ? messages.text(code + ".is.none")
                        : found(criterion, words.figures().all(asks(criterion, value)));
        };
    }

    private String found(Criterion criterion, String found) {
        return messages.text(criterion.code() + ".is", "found", found);
    }

    /// A value as people say it: an effort in the kilos one would lift rather than in newtons.
    String number(Criterion criterion, int value) {
        return criterion.unit().equals("N")
                ? messages.text("effort", "n", Math.round(value / GRAVITY))
                : words.value(criterion, value);
    }

    /// A sentence on what is needed; empty when the sentence on what the home is like already says it.
    String need(Requirement requirement) {
        Criterion criterion = requirement.criterion();
        String need = messages.text(requirement.isMust() ? "need.must" : "need.other");
        return switch (criterion.type()) {
            case INT, DECIMAL -> needNumber(requirement, need);
            case BOOL -> asksYes(requirement) ? "" : messages.text("need.no", "need", need);
            case ENUM, SET -> needWords(requirement, need);
        };
    }

    private static boolean asksYes(Requirement requirement) {
        return requirement.acceptsKnown(1);
    }

    private String needNumber(Requirement requirement, String need) {
        Criterion criterion = requirement.criterion();
        int operand = requirement.operand();
        boolean most = requirement.comparator() == Comparator.AT_MOST;
        if (criterion.unit().equals("steps") && most) {
            return operand == 0
                    ? messages.text("need.steps.none", "need", need)
                    : messages.text("need.steps", "need", need, "n", operand);
        }
        String zero = criterion.code() + ".ask.zero";
        if (operand == 0 && most && messages.has(zero)) {
            return messages.text("need.exactly", "need", need, "asked", messages.text(zero));
        }
        String head = criterion.unit().equals("level") ? "need.storey." : "need.";
        return messages.text(head + bound(requirement.comparator()), "need", need, "asked", number(criterion, operand));
    }

    private static String bound(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST -> "at_least";
            case AT_MOST -> "at_most";
            case EQUAL, ONE_OF, HAS_ANY, HAS_ALL -> "exactly";
        };
    }

    private String needWords(Requirement requirement, String need) {
        return messages.text("need.exactly", "need", need, "asked", asked(requirement));
    }

    /// Of an enum or a set, what is asked as one says it: "une douche sans marche".
    private String asked(Requirement requirement) {
        Criterion criterion = requirement.criterion();
        boolean rank = criterion.type() == ValueType.ENUM && requirement.comparator() != Comparator.ONE_OF;
        int mask = rank ? 1 << requirement.operand() : requirement.operand();
        if (requirement.comparator() == Comparator.HAS_ALL) {
            return words.figures().all(asks(criterion, mask));
        }
        String together = criterion.code() + ".ask." + Held.key(criterion, mask);
        return messages.has(together)
                ? messages.text(together)
                : words.figures().any(asks(criterion, mask));
    }

    /// A need for a list, without a capital: "un siège dans la douche", "la largeur du couloir : 90 cm au moins".
    String wanted(Requirement requirement) {
        Criterion criterion = requirement.criterion();
        String thing = thing(criterion);
        return switch (criterion.type()) {
            case INT, DECIMAL -> value(thing, words.asked(requirement));
            case BOOL -> asksYes(requirement) ? thing : value(thing, words.asked(requirement));
            case ENUM -> asked(requirement);
            case SET -> value(thing, asked(requirement));
        };
    }

    /// "la largeur de la porte de l'ascenseur : 80 cm".
    String value(String thing, String value) {
        return messages.text("value", "thing", thing, "value", value);
    }

    /// "La largeur du couloir. Il faut 90 cm." The need is not empty.
    String listed(Requirement requirement) {
        return words.figures()
                .sentence(messages.text("listed", "thing", thing(requirement.criterion()), "need", need(requirement)));
    }

    private List<String> asks(Criterion criterion, int mask) {
        return Held.codes(criterion, mask).stream()
                .map(value -> messages.text(criterion.code() + ".ask." + value))
                .toList();
    }

    /// One of the fixed sentences: `enough`, `well`, `fixed`, `works.none`, `works.not_enough`, `not_essential`.
    String fixedSentence(String key) {
        return messages.text(key);
    }

    /// "On peut..." with the works in their order of doing.
    String works(List<String> plainWorks) {
        return messages.text("works", "works", words.figures().all(plainWorks));
    }
}
