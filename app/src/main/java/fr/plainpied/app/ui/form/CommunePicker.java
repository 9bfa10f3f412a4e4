package fr.plainpied.app.ui.form;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The choice of a commune: a line of text with the browser's own suggestions. It needs no script, and what is typed is
/// understood whether it is the name (accents, capitals, hyphens and "saint" or "st" do not matter) or the INSEE code.
///
/// @param name the name sent with the form
/// @param label localized
/// @param communes those of the territory, in the order suggested
/// @param value what was typed
/// @param hint empty when the label is enough
/// @param error what is wrong and what to do; empty when nothing is
public record CommunePicker(
        String name, String label, List<Commune> communes, String value, String hint, String error) {
    /// An empty picker over the communes of a territory.
    public static CommunePicker of(String name, String label, List<Commune> communes) {
        return new CommunePicker(name, label, communes, "", "", "");
    }

    public CommunePicker hint(String words) {
        return new CommunePicker(name, label, communes, value, words, error);
    }

    public CommunePicker value(String typed) {
        return new CommunePicker(name, label, communes, typed, hint, error);
    }

    public CommunePicker error(String words) {
        return new CommunePicker(name, label, communes, value, hint, words);
    }

    /// The commune meant by what was typed; empty when it is none of the territory, or more than one.
    public Optional<Commune> chosen() {
        String wanted = plain(value);
        List<Commune> meant = communes.stream()
                .filter(commune ->
                        plain(commune.name()).equals(wanted) || commune.code().equalsIgnoreCase(value.strip()))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("\\bst\\b", "saint")
                .replaceAll("\\bste\\b", "sainte")
                .strip();
    }

    /// The control's id.
    public String id() {
        return Ids.of(name);
    }

    /// Whether there is something to correct.
    public boolean invalid() {
        return !error.isEmpty();
    }

    /// Ids of what describes the control, empty when nothing does.
    public String describedBy() {
        return Ids.describedBy(id(), !hint.isEmpty(), invalid(), false);
    }
}
