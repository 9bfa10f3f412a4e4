package fr.plainpied.kernel.entitlement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The rent zone of a commune for housing benefit, by its INSEE code (arrêté du 17 mars 1978, annexe). Zones 1 and 2
/// are listed, the rest of the country is zone 3.
public final class RentZones {

    private static final Pattern COMMUNE = Pattern.compile("(?:[0-9]{2}|2[AB])[0-9]{3}");
    private static final Map<String, Integer> LISTED = read();

    private RentZones() {}

    /// 1, 2 or 3; empty for what is no code of a commune.
    public static Optional<Integer> of(String commune) {
        if (!COMMUNE.matcher(commune).matches()) {
            return Optional.empty();
        }
        return Optional.of(LISTED.getOrDefault(city(commune), isOverseas(commune) ? 2 : 3));
    }

    public static boolean isOverseas(String commune) {
        return commune.startsWith("97");
    }

    /// Paris, Lyon and Marseille for one of their districts.
    private static String city(String commune) {
        if (commune.startsWith("751")) {
            return "75056";
        }
        if (commune.startsWith("6938")) {
            return "69123";
        }
        return commune.startsWith("132") ? "13055" : commune;
    }

    private static Map<String, Integer> read() {
        try (InputStream in = RentZones.class.getResourceAsStream("rent-zones.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The table rent-zones.tsv is not in the program.");
            }
            Map<String, Integer> zones = new HashMap<>();
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            for (int line = 1; line < lines.length; line++) {
                String[] cells = lines[line].split("\t", -1);
                for (String rest : cells[2].split(" ")) {
                    zones.put(cells[1] + rest, Integer.parseInt(cells[0]));
                }
            }
            return zones;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
