package fr.plainpied.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file to read: the name people know it by, and where its bytes are.
///
/// It may be opened once only (a pipe), so readers open it once.
public interface Source {

    /// As written before the line and column of each fault.
    String name();

    /// In bytes; 0 when nobody can tell before reading.
    long size() throws IOException;

    InputStream open() throws IOException;

    static Source of(Path path) {
        return of(path.toString(), path);
    }

    /// @param name the name to show, such as that of the file a person sent
    static Source of(String name, Path path) {
        return new Source() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() throws IOException {
                return Files.size(path);
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(path);
            }
        };
    }

    /// @param bytes not copied
    static Source of(String name, byte[] bytes) {
        return new Source() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
