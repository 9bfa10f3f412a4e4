package fr.plainpied.app.matching.page;

import fr.plainpied.app.housing.DwellingAction;
import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Leads from a dwelling to the households it would suit.
@Component
class CandidatesAction implements DwellingAction {
    @Override
    public Optional<Action> about(DwellingSummary dwelling, Words words) {
        return Optional.of(Action.second(words.say("matching.candidates.ask"), Paths.candidates(dwelling.id())));
    }
}
