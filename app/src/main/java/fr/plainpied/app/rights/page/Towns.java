package fr.plainpied.app.rights.page;

import fr.plainpied.app.needs.Communes;
import fr.plainpied.app.ui.form.Commune;
import fr.plainpied.app.ui.form.CommunePicker;
import fr.plainpied.kernel.entitlement.RentZones;
import java.util.List;
import java.util.Optional;

/// The commune meant by what was typed: one of the territory by its name, any other by its INSEE code.
final class Towns {
    private static final List<Commune> TERRITORY = Communes.all().stream()
            .map(one -> new Commune(one.code(), one.name()))
            .toList();

    private Towns() {}

    static List<Commune> all() {
        return TERRITORY;
    }

    static Optional<String> code(String typed) {
        return CommunePicker.of("", "", TERRITORY)
                .value(typed)
                .chosen()
                .map(Commune::code)
                .or(() -> Optional.of(typed.strip().toUpperCase(java.util.Locale.ROOT))
                        .filter(code -> RentZones.of(code).isPresent()));
    }

    /// What is shown again in the picker.
    static String name(String typed) {
        return Communes.name(typed);
    }
}
