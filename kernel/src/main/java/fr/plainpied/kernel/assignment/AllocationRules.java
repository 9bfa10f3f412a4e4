package fr.plainpied.kernel.assignment;

import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Person;
import java.util.Set;

/// What a plan must respect beside the gates of each pair.
///
/// @param prioritySharePercent the share of the homes given that must go to priority publics, 0 to 100; the law asks 25
/// of each landlord, local authority and Action Logement over a year (CCH L441-1)
/// @param priorityRequests ids of requests of priority publics, beside the households with a recognised disability,
/// which are always of them (CCH L441-1, a)
public record AllocationRules(Eligibility eligibility, int prioritySharePercent, Set<String> priorityRequests) {

    public static final AllocationRules USUAL = new AllocationRules(Eligibility.USUAL, 0, Set.of());

    public AllocationRules {
        priorityRequests = Set.copyOf(priorityRequests);
        if (prioritySharePercent < 0 || prioritySharePercent > 100) {
            throw new IllegalArgumentException(
                    "A share of %d %% is not between 0 and 100.".formatted(prioritySharePercent));
        }
    }

    public boolean isPriority(HousingRequest request) {
        return priorityRequests.contains(request.id())
                || request.household().stream().anyMatch(Person::recognisedDisability);
    }

    /// How many of that many homes must go to priority publics, rounded up.
    int least(long homes) {
        return Math.toIntExact((homes * prioritySharePercent + 99) / 100);
    }
}
