package fr.plainpied.wording;

/// Texts as one types them, so that expected sentences can be read and written.
final class Plain {

    private Plain() {}

    /// No-break spaces as ordinary ones.
    static String spaces(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
