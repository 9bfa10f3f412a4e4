package fr.plainpied.app.matching.allocation;

import fr.plainpied.kernel.assignment.AllocationRules;
import fr.plainpied.kernel.assignment.Eligibility;
import java.util.List;
import java.util.Set;

/// What an officer asks for, checked.
///
/// @param homes ids of vacancies, each once
/// @param share of the homes given that must go to priority publics, in per cent
/// @param priorityRequests ids of requests of priority publics, beside those with a recognised disability
/// @param horizon of the needs, in years
/// @param seconds after which the best plan found is given
record AllocationOptions(
        List<String> homes,
        boolean heavyWorks,
        boolean toVerify,
        int share,
        List<String> priorityRequests,
        int horizon,
        long seed,
        int seconds) {
    AllocationOptions {
        homes = List.copyOf(homes);
        priorityRequests = List.copyOf(priorityRequests);
    }

    AllocationRules rules() {
        return new AllocationRules(new Eligibility(heavyWorks, toVerify), share, Set.copyOf(priorityRequests));
    }
}
