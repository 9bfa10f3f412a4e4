package fr.plainpied.formats.situations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the reference situations are, when they lie beside the project.
final class Reference {

    private Reference() {}

    static Optional<Path> folder(String name) {
        Path above = Path.of("").toAbsolutePath();
        while (above != null) {
            Path found = above.resolve(Path.of("shared", "reference", name));
            if (Files.isDirectory(found)) {
                return Optional.of(found);
            }
            above = above.getParent();
        }
        return Optional.empty();
    }
}
