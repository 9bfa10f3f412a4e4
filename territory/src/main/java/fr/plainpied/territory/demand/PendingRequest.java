package fr.plainpied.territory.demand;

import fr.plainpied.kernel.adequacy.HousingRequest;
import java.util.Optional;

/// A request with what surrounds it.
///
/// @param request for the kernel: no name in it
/// @param homeCommune INSEE code of where the household lives
/// @param transfer already a tenant of social housing
/// @param motive as said in the form; needs may exist although another motive was said
/// @param accompaniedBy whose professional follows the household; empty when nobody does
public record PendingRequest(
        HousingRequest request,
        String homeCommune,
        boolean transfer,
        Motive motive,
        Optional<Organisation> accompaniedBy) {

    public String id() {
        return request.id();
    }

    /// Whether at least one person of the household has a situation of use or a line of their own.
    public boolean hasNeeds() {
        return request.household().stream()
                .anyMatch(person ->
                        !person.situations().isEmpty() || !person.requirements().isEmpty());
    }
}
