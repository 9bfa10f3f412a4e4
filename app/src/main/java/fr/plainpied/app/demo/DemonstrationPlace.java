package fr.plainpied.app.demo;

import fr.plainpied.app.ui.PlaceSource;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// The name under the sign: that of the demonstration territory, unless the settings give another.
@Component
@ConditionalOnBooleanProperty("plainpied.demonstration")
class DemonstrationPlace implements PlaceSource {
    private final String territory;

    DemonstrationPlace(@Value("${plainpied.territory:}") String territory) {
        this.territory = territory;
    }

    @Override
    public Shell.Place place(Words words) {
        return new Shell.Place(
                territory.isEmpty() ? words.say("demo.territory") : territory,
                true,
                words.say("ui.help.text"),
                List.of());
    }
}
