package fr.plainpied.app.housing.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Texts as the search compares them: small letters, no accents, one space between words.
public final class SearchWords {
    private SearchWords() {}

    static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /// The words of a search, each of which has to be found.
    static List<String> of(String text) {
        return Stream.of(plain(text).split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
