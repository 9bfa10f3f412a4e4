package fr.plainpied.app.needs;

import java.util.Optional;

/// What a list of requests is narrowed to; each part empty when it does not matter.
///
/// @param text a piece of the number, or of a name for those who see names
/// @param commune wanted, INSEE code; a request that wants any commune is kept
/// @param situation told of at least one person; finds nothing for those who may not know
/// @param persons how many live together; 6 stands for six and more
/// @param state what the request waits for
public record RequestSearch(
        Optional<String> text,
        Optional<String> commune,
        Optional<String> situation,
        Optional<Integer> persons,
        Optional<RequestState> state) {
    /// Everything the reader may see.
    public static final RequestSearch ALL =
            new RequestSearch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// All that hold a text in their number or in a name.
    public static RequestSearch ofText(String text) {
        return new RequestSearch(Optional.of(text), ALL.commune, ALL.situation, ALL.persons, ALL.state);
    }

    /// All that wait for the same thing.
    public static RequestSearch ofState(RequestState state) {
        return new RequestSearch(ALL.text, ALL.commune, ALL.situation, ALL.persons, Optional.of(state));
    }
}
