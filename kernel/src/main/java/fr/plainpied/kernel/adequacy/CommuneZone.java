package fr.plainpied.kernel.adequacy;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The zone of the income ceilings that a commune is in, by its INSEE code.
final class CommuneZone {

    /// The 29 communes that the order of 29 July 1987 names as adjoining Paris.
    private static final Set<String> ADJOINING_PARIS = Set.of(
            "92012", "92024", "92040", "92044", "92046", "92049", "92051", "92062", "92064", "92073", "92075", "93001",
            "93006", "93045", "93048", "93055", "93061", "93066", "93070", "94018", "94033", "94037", "94041", "94042",
            "94043", "94052", "94067", "94069", "94080");

    private static final Set<String> REST_OF_ILE_DE_FRANCE = Set.of("77", "78", "91", "92", "93", "94", "95");

    /// The departments of the mainland, Corsica's two included.
    private static final Set<String> MAINLAND = Stream.concat(
                    IntStream.rangeClosed(1, 95).mapToObj("%02d"::formatted), Stream.of("2A", "2B"))
            .collect(Collectors.toUnmodifiableSet());

    private static final int LENGTH = 5;
    private static final int DEPARTMENT = 2;

    private CommuneZone() {}

    /// Empty for overseas communes, whose ceilings are in no table here, and for what is no commune of the mainland.
    static Optional<Zone> of(String commune) {
        if (commune.length() != LENGTH || !endsInDigits(commune)) {
            return Optional.empty();
        }
        String department = commune.substring(0, DEPARTMENT);
        if (!MAINLAND.contains(department)) {
            return Optional.empty();
        }
        if (department.equals("75") || ADJOINING_PARIS.contains(commune)) {
            return Optional.of(Zone.PARIS_COMMUNES_LIMITROPHES);
        }
        return Optional.of(REST_OF_ILE_DE_FRANCE.contains(department) ? Zone.ILE_DE_FRANCE : Zone.AUTRES_REGIONS);
    }

    private static boolean endsInDigits(String commune) {
        for (int at = DEPARTMENT; at < LENGTH; at++) {
            if (commune.charAt(at) < '0' || commune.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }
}
