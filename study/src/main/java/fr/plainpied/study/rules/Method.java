package fr.plainpied.study.rules;

import fr.plainpied.study.rules.Ways.Unknown;
import fr.plainpied.study.year.Sight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The methods that are compared, then ours with one thing taken away.
public enum Method {
    FIRST_COME,
    POINTS,
    MATCHABILITY,
    THREE_CLASSES,
    ACCESS_FLAGS,
    LETTERS,
    OURS_ONE_BY_ONE,
    OURS_TOGETHER,
    OURS_WITH_WORKS,
    OURS_WITH_CHAINS,
    /// Ours with works, reading what is not known as a no.
    UNKNOWN_AS_NO,
    /// Ours with works, reading what is not known as a yes.
    UNKNOWN_AS_YES,
    WITHOUT_SCARCITY;

    private static final Ways AS_IT_IS = new Ways(Unknown.MEASURED, false, true);

    /// The methods side by side.
    public static List<Method> compared() {
        return Stream.of(values()).filter(method -> !method.isAblation()).toList();
    }

    /// [#OURS_WITH_WORKS] with one thing taken away. Without works it is [#OURS_TOGETHER]; what chains bring is the
    /// difference with [#OURS_WITH_CHAINS].
    public static List<Method> ablations() {
        return Stream.of(values()).filter(Method::isAblation).toList();
    }

    public boolean isAblation() {
        return compareTo(OURS_WITH_CHAINS) > 0;
    }

    /// Whether it asks the kernel, instead of the few facts other systems record.
    public boolean isOurs() {
        return compareTo(OURS_ONE_BY_ONE) >= 0;
    }

    public Rule rule() {
        return switch (this) {
            case FIRST_COME -> new OneByOne(new FirstCome());
            case POINTS -> new OneByOne(new PointsOnly());
            case MATCHABILITY -> new OneByOne(new Matchability());
            case THREE_CLASSES -> new OneByOne(new ThreeClasses());
            case ACCESS_FLAGS -> new OneByOne(new AccessFlags());
            case LETTERS -> new OneByOne(new LettersAndBids());
            case OURS_ONE_BY_ONE -> new OneByOne(new OursOneByOne(AS_IT_IS));
            case OURS_TOGETHER -> new OursTogether(AS_IT_IS);
            case OURS_WITH_CHAINS -> new OursWithChains(Ways.USUAL);
            case OURS_WITH_WORKS, UNKNOWN_AS_NO, UNKNOWN_AS_YES, WITHOUT_SCARCITY -> new OursTogether(ways());
        };
    }

    private Ways ways() {
        return switch (this) {
            case UNKNOWN_AS_NO -> new Ways(Unknown.AS_NO, true, true);
            case UNKNOWN_AS_YES -> new Ways(Unknown.AS_YES, true, true);
            case WITHOUT_SCARCITY -> new Ways(Unknown.MEASURED, true, false);
            default -> Ways.USUAL;
        };
    }

    /// How free homes are seen; empty for the rules that do not assess.
    public Optional<Sight> sight() {
        return isOurs() ? Optional.of(ways().sight()) : Optional.empty();
    }

    /// As written in the answer for programs.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
