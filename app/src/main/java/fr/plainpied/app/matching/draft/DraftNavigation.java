package fr.plainpied.app.matching.draft;

import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.ui.NavigationEntry;
import fr.plainpied.app.ui.NavigationSource;
import fr.plainpied.app.ui.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/// Leads those who allocate to their drafts, and the territory's officer to the counts of exchanges.
@Component
class DraftNavigation implements NavigationSource {
    private static final int ORDER = 30;

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request, Words words) {
        NavigationEntry exchanges =
                new NavigationEntry(words.say("drafts.list.exchange"), DraftKind.EXCHANGE.path(), ORDER + 1);
        if (Drafts.open()) {
            return List.of(
                    new NavigationEntry(words.say("drafts.list.allocation"), DraftKind.ALLOCATION.path(), ORDER),
                    exchanges);
        }
        return CurrentActor.get().role() == Role.TERRITORY_OFFICER ? List.of(exchanges) : List.of();
    }
}
