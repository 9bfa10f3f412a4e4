package fr.plainpied.formats.fault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Proposes allowed words for a word that is not allowed.
public final class Nearest {

    private static final int MOST_PROPOSED = 3;
    private static final int MOST_LISTED = 14;
    private static final int LONGEST_COMPARED = 60;

    private static final Map<String, String> FRENCH = Map.ofEntries(
            Map.entry("oui", "yes"),
            Map.entry("vrai", "yes"),
            Map.entry("true", "yes"),
            Map.entry("1", "yes"),
            Map.entry("non", "no"),
            Map.entry("faux", "no"),
            Map.entry("false", "no"),
            Map.entry("0", "no"),
            Map.entry("aucun", "none"),
            Map.entry("aucune", "none"),
            Map.entry("gauche", "left"),
            Map.entry("droite", "right"),
            Map.entry("titulaire", "holder"),
            Map.entry("conjoint", "partner"),
            Map.entry("enfant", "child"),
            Map.entry("autre", "other"));

    private Nearest() {}

    /// At most three, the nearest first; none when nothing is near.
    public static List<String> to(String word, Collection<String> allowed) {
        String asked = word.toLowerCase(Locale.ROOT);
        String translated = FRENCH.getOrDefault(asked, "");
        if (allowed.contains(translated)) {
            return List.of(translated);
        }
        if (asked.length() > LONGEST_COMPARED) {
            return List.of();
        }
        record Candidate(String word, int distance) {}
        int most = Math.max(1, Math.min(3, asked.length() / 3));
        return allowed.stream()
                .map(candidate -> new Candidate(candidate, distance(asked, candidate.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= most || isWordOf(asked, candidate.word()))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .limit(MOST_PROPOSED)
                .map(Candidate::word)
                .toList();
    }

    /// Arguments of a sentence about a wrong word: `word`, `near`, `proposed` (yes or no), `allowed`, `listed`.
    public static Map<String, Object> arguments(String word, Collection<String> allowed) {
        List<String> near = to(word, allowed);
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("word", Excerpt.of(word));
        arguments.put("near", String.join(", ", near));
        arguments.put("proposed", near.isEmpty() ? "no" : "yes");
        arguments.put("listed", allowed.size() <= MOST_LISTED ? "yes" : "no");
        arguments.put("allowed", allowed.size() <= MOST_LISTED ? String.join(", ", new ArrayList<>(allowed)) : "");
        return arguments;
    }

    /// `wheelchair` is one of the words of `manual_wheelchair`.
    private static boolean isWordOf(String asked, String candidate) {
        return ("_" + candidate + "_").contains("_" + asked + "_");
    }

    /// Letters to add, remove, change, or swap with their neighbour.
    private static int distance(String left, String right) {
        int[] before = new int[right.length() + 1];
        int[] above = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int change = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
                int best = Math.min(Math.min(above[column], current[column - 1]) + 1, above[column - 1] + change);
                current[column] = swapped(left, right, row, column) ? Math.min(best, before[column - 2] + 1) : best;
            }
            before = above;
            above = current;
        }
        return above[right.length()];
    }

    private static boolean swapped(String left, String right, int row, int column) {
        return row > 1
                && column > 1
                && left.charAt(row - 1) == right.charAt(column - 2)
                && left.charAt(row - 2) == right.charAt(column - 1);
    }
}
