package fr.plainpied.app.matching.exchange;

import fr.plainpied.kernel.assignment.Eligibility;
import java.util.List;

/// What an officer asks for, checked.
///
/// @param vacancies ids of vacancies that may start a chain, each once
/// @param outsiders whether households without a home of this landlord may end a chain
/// @param cycle households of a cycle at most
/// @param chain moves of a chain at most
/// @param horizon of the needs, in years
/// @param seconds after which the best plan found is given
record ExchangeOptions(
        List<String> vacancies,
        boolean outsiders,
        boolean heavyWorks,
        boolean toVerify,
        int cycle,
        int chain,
        int horizon,
        long seed,
        int seconds) {
    ExchangeOptions {
        vacancies = List.copyOf(vacancies);
    }

    Eligibility eligibility() {
        return new Eligibility(heavyWorks, toVerify);
    }
}
