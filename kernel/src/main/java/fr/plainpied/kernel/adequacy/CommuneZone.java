package fr.plainpied.kernel.adequacy;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The zone of the income ceilings that a commune is in, by its INSEE code.
final class CommuneZone {

    /// The 29 communes that the order of 29 July 1987 names as adjoining Paris.
    private static final Set<String> ADJOINING_PARIS = Set.of(
            "92012", "92024", "92040", "92044", "92046", "92049", "92051", "92062", "92064", "92073", "92075", "93001",
            "93006", "93045", "93048", "93055", "93061", "93066", "93070", "94018", "94033", "94037", "94041", "94042",
            "94043", "94052", "94067", "94069", "94080");

    private static final Set<String> REST_OF_ILE_DE_FRANCE = Set.of("77", "78", "91", "92", "93", "94", "95");

    private static final Pattern MAINLAND = Pattern.compile("(?:0[1-9]|[1-8][0-9]|9[0-5]|2[AB])[0-9]{3}");

    private CommuneZone() {}

    /// Empty for overseas communes, whose ceilings are in no table here, and for what is no commune of the mainland.
    static Optional<Zone> of(String commune) {
        if (!MAINLAND.matcher(commune).matches()) {
            return Optional.empty();
        }
        String department = commune.substring(0, 2);
        if (department.equals("75") || ADJOINING_PARIS.contains(commune)) {
            return Optional.of(Zone.PARIS_COMMUNES_LIMITROPHES);
        }
        return Optional.of(REST_OF_ILE_DE_FRANCE.contains(department) ? Zone.ILE_DE_FRANCE : Zone.AUTRES_REGIONS);
    }
}
