package fr.plainpied.app.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What surrounds every page: who reads, in which language, where they can go. Built once per request and put in the
/// model under the name `shell`; a template passes it to `ui/page`.
///
/// @param words the texts in the reader's language
/// @param path the address of the page inside the platform, without its query
/// @param place the installation the page belongs to
/// @param navigation the main entries this reader may use, in order
/// @param account who reads
/// @param languageHref the same page in the other language
/// @param searchHref the search page, when this reader has one
/// @param shortcuts whether the keyboard shortcut is on for this reader
/// @param styleHref the style sheet, with its version
/// @param scriptHref the small script, with its version
/// @param csrf the token of POST forms, asked for only by pages that have one
public record Shell(
        Words words,
        String path,
        Place place,
        List<NavigationEntry> navigation,
        Account account,
        String languageHref,
        Optional<String> searchHref,
        boolean shortcuts,
        String styleHref,
        String scriptHref,
        Supplier<Optional<Csrf>> csrf) {
    /// The installation: whose territory it serves and how to reach people.
    ///
    /// @param territory the name under the sign
    /// @param demonstration whether people and dwellings are invented; the banner says so on every page
    /// @param helpLine how to be helped by somebody: desks, telephone, hours; one paragraph, localized
    /// @param links the pages of the footer, about the platform then about accessibility
    public record Place(String territory, boolean demonstration, String helpLine, List<FooterLink> links) {}

    /// A page the footer leads to.
    ///
    /// @param accessibility whether it stands in the column about accessibility
    public record FooterLink(String label, String href, boolean accessibility) {}

    /// The language the reader can switch to: `en` on a French page.
    public String otherLanguage() {
        return "fr".equals(words.language()) ? "en" : "fr";
    }

    /// Whether `entry` is where the reader is.
    public boolean current(NavigationEntry entry) {
        return entry.holds(path);
    }

    /// Links of the footer about accessibility, or the others.
    public List<FooterLink> links(boolean accessibility) {
        return place.links().stream()
                .filter(link -> link.accessibility() == accessibility)
                .toList();
    }
}
