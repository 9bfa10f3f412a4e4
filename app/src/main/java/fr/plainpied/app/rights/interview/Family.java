package fr.plainpied.app.rights.interview;

import fr.plainpied.kernel.entitlement.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Who lives together, from the first answers: the applicant, then the partner if any, then the children.
///
/// @param births in the order of persons; empty for a date not yet known
public record Family(boolean couple, int children, List<Optional<LocalDate>> births) {
    /// The most children that one screening holds.
    public static final int MOST_CHILDREN = 15;

    public Family {
        births = List.copyOf(births);
    }

    /// What the answers say so far; a person alone while nothing was said.
    public static Family of(Replies replies) {
        boolean couple = replies.choice(Question.COUPLE, 0).equals("couple");
        int children = replies.given(Question.CHILDREN, 0)
                .map(reply -> Integer.parseInt(reply.value(Inputs.NUMBER)))
                .orElse(0);
        List<Optional<LocalDate>> births = new ArrayList<>();
        for (int who = 0; who < 1 + (couple ? 1 : 0) + children; who++) {
            births.add(replies.given(Question.BIRTH, who).map(reply -> LocalDate.parse(reply.value(Inputs.DATE))));
        }
        return new Family(couple, children, births);
    }

    public int persons() {
        return births.size();
    }

    /// How many adults: they come first.
    public int adults() {
        return couple ? 2 : 1;
    }

    public boolean isChild(int who) {
        return who >= adults();
    }

    /// The place of a person as the kernel names it.
    public Role role(int who) {
        if (isChild(who)) {
            return Role.CHILD;
        }
        return who == 0 ? Role.APPLICANT : Role.PARTNER;
    }

    /// Whole years on a day; empty while the date of birth is not known.
    Optional<Integer> age(int who, LocalDate on) {
        return births.get(who).map(born -> born.until(on).getYears());
    }

    boolean hasChildUnder(int years, LocalDate on) {
        return IntStream.range(adults(), persons())
                .anyMatch(child -> age(child, on).map(age -> age < years).orElse(true));
    }

    /// The persons of whom a question is asked.
    IntStream whom(Question question) {
        return switch (question.of()) {
            case HOUSEHOLD -> IntStream.of(0);
            case ADULT -> IntStream.range(0, adults());
            case CHILD -> IntStream.range(adults(), persons());
            case EVERYONE -> IntStream.range(0, persons());
        };
    }
}
