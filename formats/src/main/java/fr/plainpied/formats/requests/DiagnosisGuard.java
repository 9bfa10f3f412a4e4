package fr.plainpied.formats.requests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what looks like a diagnosis in a text that should speak of use: "porte de 90 cm", never the illness.
///
/// It knows the terms of the resource `diagnoses.txt`, in French and in English, by whole words, whatever the accents
/// and the case. It reads words, not meanings: a text without a listed term passes. Immutable; for several threads.
public final class DiagnosisGuard {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final DiagnosisGuard SHIPPED = read("diagnoses.txt");

    /// By first word, or by the first three letters when the first word may go on.
    private final Map<String, List<Term>> terms = new HashMap<>();

    private DiagnosisGuard() {}

    /// @param words folded; one that ends in `*` may go on
    /// @param exact whether the case counts, for acronyms that are also words
    /// @param harmless whether the words, so put together, are about something else
    private record Term(List<String> words, boolean exact, boolean harmless) {}

    /// @param start in the text
    private record Word(String written, String folded, int start, int end) {}

    /// The list that comes with the program.
    public static DiagnosisGuard shipped() {
        return SHIPPED;
    }

    /// The first term found, as it is written in the text.
    public Optional<String> find(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(composed);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), fold(matcher.group()), matcher.start(), matcher.end()));
        }
        int from = 0;
        while (from < words.size()) {
            int harmless = longest(words, from, true);
            int found = longest(words, from, false);
            if (found > harmless) {
                return Optional.of(composed.substring(
                        words.get(from).start(), words.get(from + found - 1).end()));
            }
            from += Math.max(1, harmless);
        }
        return Optional.empty();
    }

    /// How many words the longest term has that starts there; 0 when none does.
    private int longest(List<Word> words, int from, boolean harmless) {
        int longest = 0;
        for (Term term : candidates(words.get(from).folded())) {
            if (term.harmless() == harmless && term.words().size() > longest && matches(term, words, from)) {
                longest = term.words().size();
            }
        }
        return longest;
    }

    private List<Term> candidates(String folded) {
        return terms.getOrDefault(key(folded), List.of());
    }

    private static boolean matches(Term term, List<Word> words, int from) {
        if (from + term.words().size() > words.size()) {
            return false;
        }
        for (int rank = 0; rank < term.words().size(); rank++) {
            String asked = term.words().get(rank);
            Word word = words.get(from + rank);
            String there = term.exact() ? word.written() : word.folded();
            boolean same = asked.endsWith("*")
                    ? there.startsWith(asked.substring(0, asked.length() - 1))
                    : there.equals(asked);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String key(String folded) {
        return folded.length() < 3 ? folded : folded.substring(0, 3);
    }

    private static DiagnosisGuard read(String resource) {
        DiagnosisGuard guard = new DiagnosisGuard();
        try (InputStream in = DiagnosisGuard.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The list %s is not in the program.".formatted(resource));
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(guard::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return guard;
    }

    private void add(String line) {
        boolean harmless = line.startsWith("!");
        boolean exact = line.startsWith("=");
        String text = harmless || exact ? line.substring(1) : line;
        List<String> words = List.of(text.split(" "));
        terms.computeIfAbsent(key(fold(words.getFirst().replace("*", ""))), key -> new ArrayList<>())
                .add(new Term(words, exact, harmless));
    }
}
