package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.fault.Excerpt;
import fr.plainpied.formats.fault.Nearest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The ids that were asked for, before a file that may not hold them.
///
/// @param kind `dwelling` or `request`
record Asked(String kind, List<String> ids, Path file) {

    boolean all() {
        return ids.isEmpty();
    }

    boolean wants(String id) {
        return ids.isEmpty() || ids.contains(id);
    }

    /// One line for each id that the file does not hold. A file of dwellings or of requests holds no place for what is
    /// not in it, so the place is its beginning.
    List<String> absent(Set<String> held, Texts texts) {
        return ids.stream()
                .distinct()
                .filter(id -> !held.contains(id))
                .map(id -> line(id, held, texts))
                .toList();
    }

    private String line(String id, Set<String> held, Texts texts) {
        String near = Nearest.to(id, held).stream().collect(Collectors.joining(", "));
        String key = "absent." + kind + (near.isEmpty() ? "" : ".near");
        String sentence = texts.of(key, Map.of("id", Excerpt.of(id), "near", near));
        return "%s:1:1: %s".formatted(file, sentence);
    }
}
