package fr.plainpied.app.ui;

/// Tells every page which installation it belongs to. A module may declare one bean of this type; without it the
/// settings `plainpied.territory` and `plainpied.demonstration` speak.
@FunctionalInterface
public interface PlaceSource {
    /// The installation, in the reader's language.
    Shell.Place place(Words words);
}
