package fr.plainpied.territory.tenants;

import fr.plainpied.kernel.quantity.Money;
import fr.plainpied.territory.household.Household;
import fr.plainpied.territory.place.Commune;
import java.util.List;

/// An invented household in an invented dwelling that is let.
///
/// @param dwelling id in the stock
/// @param rent of a month, without charges
/// @param livelihoods of each adult, in the order of the household
public record TenantHousehold(
        String dwelling, Commune commune, Money rent, Household household, List<Livelihood> livelihoods) {

    public TenantHousehold {
        livelihoods = List.copyOf(livelihoods);
    }
}
