package fr.plainpied.app.rights.page;

import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.ui.NavigationEntry;
import fr.plainpied.app.ui.NavigationSource;
import fr.plainpied.app.ui.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/// The entry of those who screen, that of the territory's officer, who reads figures only, and that of visitors: the
/// four questions.
@Component
class RightsNavigation implements NavigationSource {
    private static final int ORDER = 30;

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request, Words words) {
        if (Readers.screens()) {
            return List.of(new NavigationEntry(words.say("rights.navigation"), RightsAddresses.LIST, ORDER));
        }
        return switch (CurrentActor.get().role()) {
            case TERRITORY_OFFICER ->
                List.of(new NavigationEntry(words.say("rights.navigation"), RightsAddresses.FIGURES, ORDER));
            case VISITOR ->
                List.of(new NavigationEntry(words.say("rights.navigation.seniors"), RightsAddresses.SENIORS, ORDER));
            default -> List.of();
        };
    }
}
