package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.matching.draft.FormFields;
import fr.plainpied.app.matching.draft.FormNumbers;
import fr.plainpied.app.ui.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Checks the form of a new draft against the vacancies and requests of its author.
final class AllocationCheck {
    private static final int WHOLE = 100;

    private final Words words;
    private final Set<String> vacancies;
    private final Set<String> requests;
    private final FormNumbers numbers;

    /// @param vacancies ids of those the author may give
    /// @param requests ids of those the author may see
    AllocationCheck(Words words, Set<String> vacancies, Set<String> requests) {
        this.words = words;
        this.vacancies = vacancies;
        this.requests = requests;
        this.numbers = new FormNumbers(words);
    }

    /// Empty when something is wrong: see [#numbers()].
    Optional<AllocationOptions> check(Typed typed) {
        if (typed.homes().isEmpty()) {
            numbers.fault(FormFields.HOME, words.say("drafts.fault.none"));
        }
        FormFields.checkHomes(words, numbers, typed.homes(), vacancies);
        List<String> priority = Arrays.stream(typed.priority().split("[\\s,;]+"))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        priority.stream()
                .filter(id -> !requests.contains(id))
                .findFirst()
                .ifPresent(id -> numbers.fault(Typed.PRIORITY, words.say("drafts.fault.request", "id", id)));
        AllocationOptions options = new AllocationOptions(
                typed.homes(),
                typed.heavyWorks(),
                typed.toVerify(),
                numbers.between(Typed.SHARE, typed.share().isEmpty() ? "0" : typed.share(), 0, WHOLE),
                priority,
                numbers.between(
                        FormFields.HORIZON,
                        typed.horizon().isEmpty() ? "0" : typed.horizon(),
                        0,
                        FormFields.MOST_YEARS),
                numbers.seed(FormFields.SEED, typed.seed().isEmpty() ? "0" : typed.seed()),
                numbers.between(FormFields.SECONDS, typed.seconds(), 1, FormFields.MOST_SECONDS));
        return numbers.faults().isEmpty() ? Optional.of(options) : Optional.empty();
    }

    FormNumbers numbers() {
        return numbers;
    }
}
