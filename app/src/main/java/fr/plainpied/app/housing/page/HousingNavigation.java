package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.ui.NavigationEntry;
import fr.plainpied.app.ui.NavigationSource;
import fr.plainpied.app.ui.SearchSource;
import fr.plainpied.app.ui.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Leads those who may see dwellings to them.
@Component
class HousingNavigation implements NavigationSource, SearchSource {
    private static final int RESIDENCES = 10;
    private static final int DWELLINGS = 20;

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request, Words words) {
        return Dwellings.open()
                ? List.of(
                        new NavigationEntry(words.say("housing.residences.title"), Paths.RESIDENCES, RESIDENCES),
                        new NavigationEntry(words.say("housing.dwellings.title"), Paths.DWELLINGS, DWELLINGS))
                : List.of();
    }

    @Override
    public Optional<String> href(HttpServletRequest request) {
        return Dwellings.open() ? Optional.of(Paths.SEARCH) : Optional.empty();
    }
}
