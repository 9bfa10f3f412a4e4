package fr.plainpied.app.matching;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.criteria.Catalogue;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The kernel as the whole module uses it: one engine, so that what is made ready once serves everywhere.
@Component
class Engine {
    private final Adequacy adequacy = new Adequacy(Catalogue.current());
    private final Gates gates = new Gates(IncomeCeilings.official());

    Adequacy adequacy() {
        return adequacy;
    }

    Gates gates() {
        return gates;
    }

    /// The plain engine, which looks at every pair.
    Matching plain(LocalDate date, long seed) {
        return new Matching(adequacy, gates, date, seed);
    }
}
