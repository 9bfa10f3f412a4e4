package fr.plainpied.formats.table;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.fault.Fault;
import fr.plainpied.formats.fault.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Inflates every part of a workbook to nowhere and counts, before anything parses it: a few kilobytes can hold
/// gigabytes, and the sizes a part declares can lie.
final class ZipGuard {

    private static final long MEBI = 1024L * 1024;
    /// The texts of all cells are held in memory while the sheet is read.
    private static final String SHARED_TEXTS = "sharedStrings.xml";
    private static final long MOST_SHARED_TEXTS = 64 * MEBI;

    private final String file;
    private final Limits limits;

    ZipGuard(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /// The fault for which the workbook is refused, if any.
    Optional<Fault> check(Path workbook) {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            if (zip.size() > limits.workbookParts()) {
                return refused("xlsx.parts", Map.of("limit", limits.workbookParts()));
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                return refused("xlsx.unreadable", Map.of());
            }
            Optional<Fault> tooLarge = inflate(zip);
            return tooLarge.isPresent() ? tooLarge : checkSheets(zip);
        } catch (IOException | IllegalArgumentException notAnArchive) {
            return refused("xlsx.unreadable", Map.of());
        }
    }

    private Optional<Fault> inflate(ZipFile zip) throws IOException {
        List<? extends ZipEntry> parts = Collections.list(zip.entries());
        byte[] nowhere = new byte[1 << 16];
        long left = limits.inflatedBytes();
        for (ZipEntry part : parts) {
            long most = most(part);
            long inflated = 0;
            try (InputStream in = zip.getInputStream(part)) {
                int read = in.read(nowhere);
                while (read >= 0) {
                    inflated += read;
                    if (inflated > most || inflated > left) {
                        return refused("xlsx.bomb", Map.of("limit", limits.inflatedBytes() / MEBI));
                    }
                    read = in.read(nowhere);
                }
            }
            left -= inflated;
        }
        return Optional.empty();
    }

    private Optional<Fault> checkSheets(ZipFile zip) throws IOException {
        for (ZipEntry part : Collections.list(zip.entries())) {
            if (part.getName().endsWith(".xml") && !part.getName().endsWith(SHARED_TEXTS)) {
                try (InputStream in = zip.getInputStream(part)) {
                    if (!new SheetGuard().harmless(in)) {
                        return refused("xlsx.unreadable", Map.of());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private long most(ZipEntry part) {
        long byRatio = Math.max(MEBI, Math.max(part.getCompressedSize(), 1) * limits.inflationRatio());
        return part.getName().endsWith(SHARED_TEXTS) ? Math.min(byRatio, MOST_SHARED_TEXTS) : byRatio;
    }

    private Optional<Fault> refused(String code, Map<String, ?> arguments) {
        return Optional.of(Place.of(file, 1, 1).fault(code, arguments));
    }
}
