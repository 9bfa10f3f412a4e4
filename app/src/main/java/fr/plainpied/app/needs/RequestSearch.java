package fr.plainpied.app.needs;

import java.util.Optional;

/// What a list of requests is narrowed to; each part empty when it does not matter.
///
/// @param text a piece of the number, or of a name for those who see names
/// @param commune wanted, INSEE code; a request that wants any commune is kept
/// @param situation told of at least one person; finds nothing for those who may not know
/// @param persons how many live together; 6 stands for six and more
public record RequestSearch(
        Optional<String> text, Optional<String> commune, Optional<String> situation, Optional<Integer> persons) {
    /// Everything the reader may see.
    public static final RequestSearch ALL =
            new RequestSearch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
