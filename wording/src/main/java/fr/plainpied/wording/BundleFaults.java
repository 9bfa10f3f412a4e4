package fr.plainpied.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// What is wrong with a bundle, for the tests of every module that has one: `assertEquals(List.of(),
/// BundleFaults.of("messages/housing"))`.
public final class BundleFaults {

    private BundleFaults() {}

    /// One sentence a fault: a key in one language only, a key twice in a file, a pattern that cannot be read, an
    /// empty text, other named arguments in English than in French. Empty when the two languages agree.
    public static List<String> of(String bundle) {
        List<String> faults = new ArrayList<>();
        for (Locale language : Messages.LANGUAGES) {
            faults.addAll(alone(bundle, language));
        }
        if (faults.isEmpty()) {
            faults.addAll(together(bundle));
        }
        return faults;
    }

    private static List<String> alone(String bundle, Locale language) {
        List<String> faults = new ArrayList<>();
        for (String key : BundleFile.of(bundle, language).repeated()) {
            faults.add("%s (%s): %s is there twice.".formatted(bundle, language, key));
        }
        Messages messages = Messages.of(bundle, language);
        for (String key : messages.keys()) {
            try {
                if (messages.arguments(key).isEmpty() && messages.text(key).isBlank()) {
                    faults.add("%s (%s): %s is empty.".formatted(bundle, language, key));
                }
            } catch (IllegalArgumentException broken) {
                faults.add("%s (%s): %s".formatted(bundle, language, broken.getMessage()));
            }
        }
        return faults;
    }

    private static List<String> together(String bundle) {
        List<String> faults = new ArrayList<>();
        Messages french = Messages.of(bundle, Locale.FRENCH);
        Messages english = Messages.of(bundle, Locale.ENGLISH);
        Set<String> keys = new TreeSet<>(french.keys());
        keys.addAll(english.keys());
        for (String key : keys) {
            if (!english.has(key)) {
                faults.add("%s: %s has no English.".formatted(bundle, key));
            } else if (!french.has(key)) {
                faults.add("%s: %s has no French.".formatted(bundle, key));
            } else if (!french.arguments(key).equals(english.arguments(key))) {
                faults.add("%s: %s has the arguments %s in French and %s in English."
                        .formatted(bundle, key, french.arguments(key), english.arguments(key)));
            }
        }
        return faults;
    }
}
