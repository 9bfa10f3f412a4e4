package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.matching.draft.FormFields;
import fr.plainpied.app.matching.draft.FormNumbers;
import fr.plainpied.app.ui.Words;
import fr.plainpied.kernel.exchange.ExchangeProblem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/// The form of a new draft of exchanges as it was sent, before it is checked: nothing of it is lost.
record ExchangeTyped(
        List<String> homes,
        boolean outsiders,
        boolean heavyWorks,
        boolean toVerify,
        String cycle,
        String chain,
        String horizon,
        String seed,
        String seconds) {
    static final String OUTSIDERS = "fin-de-chaine";
    static final String CYCLE = "cycle";
    static final String CHAIN = "chaine";
    static final int LONGEST_CYCLE = 4;
    private static final int SHORTEST_CYCLE = 2;

    ExchangeTyped {
        homes = List.copyOf(homes);
    }

    /// As the form is first shown: every vacancy ticked.
    static ExchangeTyped usual(List<String> homes) {
        return new ExchangeTyped(
                homes,
                false,
                false,
                false,
                Integer.toString(ExchangeProblem.USUAL_CYCLE),
                Integer.toString(ExchangeProblem.USUAL_CHAIN),
                "0",
                "0",
                FormFields.USUAL_SECONDS);
    }

    /// The choices of another draft.
    static ExchangeTyped like(ExchangeOptions options) {
        return new ExchangeTyped(
                options.vacancies(),
                options.outsiders(),
                options.heavyWorks(),
                options.toVerify(),
                Integer.toString(options.cycle()),
                Integer.toString(options.chain()),
                Integer.toString(options.horizon()),
                Long.toString(options.seed()),
                Integer.toString(options.seconds()));
    }

    static ExchangeTyped read(MultiValueMap<String, String> form) {
        List<String> accepted = form.getOrDefault(FormFields.ACCEPT, List.of());
        return new ExchangeTyped(
                form.getOrDefault(FormFields.HOME, List.of()),
                accepted.contains(OUTSIDERS),
                accepted.contains(FormFields.HEAVY),
                accepted.contains(FormFields.VERIFY),
                FormFields.text(form, CYCLE),
                FormFields.text(form, CHAIN),
                FormFields.text(form, FormFields.HORIZON),
                FormFields.text(form, FormFields.SEED),
                FormFields.text(form, FormFields.SECONDS));
    }

    /// Empty when something is wrong: the numbers say what.
    ///
    /// @param vacancies ids of those the author may give
    Optional<ExchangeOptions> check(Words words, Set<String> vacancies, FormNumbers numbers) {
        FormFields.checkHomes(words, numbers, homes, vacancies);
        ExchangeOptions options = new ExchangeOptions(
                homes,
                outsiders,
                heavyWorks,
                toVerify,
                numbers.between(CYCLE, cycle, SHORTEST_CYCLE, LONGEST_CYCLE),
                numbers.between(CHAIN, chain, 1, ExchangeProblem.USUAL_CHAIN),
                numbers.between(FormFields.HORIZON, horizon.isEmpty() ? "0" : horizon, 0, FormFields.MOST_YEARS),
                numbers.seed(FormFields.SEED, seed.isEmpty() ? "0" : seed),
                numbers.between(FormFields.SECONDS, seconds, 1, FormFields.MOST_SECONDS));
        return numbers.faults().isEmpty() ? Optional.of(options) : Optional.empty();
    }
}
