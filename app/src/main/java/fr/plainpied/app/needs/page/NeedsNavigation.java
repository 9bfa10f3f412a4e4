package fr.plainpied.app.needs.page;

import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.ui.NavigationEntry;
import fr.plainpied.app.ui.NavigationSource;
import fr.plainpied.app.ui.SearchSource;
import fr.plainpied.app.ui.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The entry of households in the main navigation, for those who may see some of them, and the search of those who may
/// know names.
@Component
@Order(1)
class NeedsNavigation implements NavigationSource, SearchSource {
    private static final int ORDER = 20;

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request, Words words) {
        Role role = CurrentActor.get().role();
        if (role == Role.TERRITORY_OFFICER) {
            return List.of(new NavigationEntry(words.say("needs.navigation.demand"), HouseholdAddresses.LIST, ORDER));
        }
        return HouseholdsController.READERS_BY_NAME.contains(role) || role == Role.ALLOCATION_OFFICER
                ? List.of(new NavigationEntry(words.say("needs.navigation"), HouseholdAddresses.LIST, ORDER))
                : List.of();
    }

    @Override
    public Optional<String> href(HttpServletRequest request) {
        return HouseholdsController.namesSeen() ? Optional.of(HouseholdAddresses.SEARCH) : Optional.empty();
    }
}
