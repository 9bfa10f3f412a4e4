package fr.plainpied.app.needs;

import fr.plainpied.territory.place.Commune;
import fr.plainpied.territory.place.RealTerritory;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The communes of the territory and their names.
public final class Communes {
    private static final Map<String, String> NAMES = read();

    private Communes() {}

    /// A commune to choose.
    ///
    /// @param code INSEE code
    public record Named(String code, String name) {}

    /// By name.
    public static List<Named> all() {
        return NAMES.entrySet().stream()
                .map(entry -> new Named(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// The name of a commune; its code for one of another territory.
    public static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    private static Map<String, String> read() {
        Map<String, String> names = new LinkedHashMap<>();
        RealTerritory.read().communes().stream()
                .sorted(Comparator.comparing(commune -> commune.name().toLowerCase(Locale.FRENCH)))
                .forEach((Commune commune) -> names.put(commune.code(), commune.name()));
        return names;
    }
}
