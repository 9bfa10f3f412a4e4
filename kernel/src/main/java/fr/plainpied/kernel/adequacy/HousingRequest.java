package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.quantity.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A request for social housing and the household behind it.
///
/// @param id unique in what is compared; never a name
/// @param priorityPoints of the territory's scoring grid (cotation); 0 when there is none
/// @param reservations the reservation quotas the household is entitled to; empty when nobody said
/// @param taxIncome revenu fiscal de référence of year N-2
/// @param resourcesMonth monthly resources, for the effort rate only
/// @param youngCouple the flag that serves when a birth year is missing
/// @param household at least one person
public record HousingRequest(
        String id,
        Optional<LocalDate> registeredOn,
        Optional<LocalDate> renewedOn,
        Wishes wishes,
        int priorityPoints,
        Optional<Set<Reservation>> reservations,
        Optional<Money> taxIncome,
        Optional<Money> resourcesMonth,
        boolean youngCouple,
        List<Person> household) {

    public HousingRequest {
        household = List.copyOf(household);
        reservations = reservations.map(Set::copyOf);
        if (household.isEmpty()) {
            throw new IllegalArgumentException("The household of request %s has no person.".formatted(id));
        }
    }

    public HousingRequest withHousehold(List<Person> persons) {
        return new HousingRequest(
                id,
                registeredOn,
                renewedOn,
                wishes,
                priorityPoints,
                reservations,
                taxIncome,
                resourcesMonth,
                youngCouple,
                persons);
    }
}
