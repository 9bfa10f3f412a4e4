package fr.plainpied.app.rights.interview;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A question put to somebody: what is asked and of whom.
///
/// @param who number of the person, the applicant first; 0 for what is asked of the household
public record Asked(Question question, int who) implements Comparable<Asked> {
    private static final Comparator<Asked> ORDER =
            Comparator.comparing(Asked::question).thenComparingInt(Asked::who);
    private static final Pattern CODE = Pattern.compile("([a-z-]+?)(?:-([0-9]{1,2}))?");

    /// A question put to the household.
    public static Asked of(Question question) {
        return new Asked(question, 0);
    }

    /// Its name in addresses and in the document of answers: `couple`, `naissance-0`.
    public String code() {
        return question.of() == Question.Of.HOUSEHOLD ? question.code() : question.code() + "-" + who;
    }

    /// The question of a name; empty for anything else that was typed in an address.
    public static Optional<Asked> ofCode(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String number = parts.group(2);
        return Question.ofCode(parts.group(1))
                .filter(question -> (number == null) == (question.of() == Question.Of.HOUSEHOLD))
                .map(question -> new Asked(question, number == null ? 0 : Integer.parseInt(number)));
    }

    @Override
    public int compareTo(Asked other) {
        return ORDER.compare(this, other);
    }
}
