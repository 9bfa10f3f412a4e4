package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.ScreeningFile;
import fr.plainpied.app.rights.Screenings;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Who comes to these pages. To everybody else they do not exist; the database shows them nothing either way.
@Component
class Readers {
    private static final Set<Role> ROLES = Set.of(Role.ACCOMPANYING_PROFESSIONAL, Role.COORDINATOR);

    private final Screenings screenings;

    Readers(Screenings screenings) {
        this.screenings = screenings;
    }

    static boolean screens() {
        return ROLES.contains(CurrentActor.get().role());
    }

    /// Lets only those pass who screen with households.
    void check() {
        if (!screens() || !screenings.allowed()) {
            throw absent();
        }
    }

    /// The screening of a reference, for those who may see it.
    ScreeningFile find(String reference) {
        check();
        return screenings.find(reference).orElseThrow(Readers::absent);
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
