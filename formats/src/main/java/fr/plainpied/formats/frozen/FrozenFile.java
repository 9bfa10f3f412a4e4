package fr.plainpied.formats.frozen;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.dwellings.AdaptabilityFile;
import fr.plainpied.formats.dwellings.AdaptabilitySurveys;
import fr.plainpied.formats.dwellings.DwellingFile;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Place;
import fr.plainpied.formats.requests.RequestFile;
import fr.plainpied.formats.table.LimitedStream;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Fingerprint;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Reads and writes the file of a frozen ranking: an archive of the contract's own files, with a fingerprint of each.
///
/// The fingerprints find damage and careless editing; whoever edits a part and its fingerprint is found by replaying.
public final class FrozenFile {

    private static final long MEBI = 1024L * 1024;
    private static final long MOST_BYTES = 256 * MEBI;

    private final Catalogue catalogue;
    private final Limits limits;

    public FrozenFile(Catalogue catalogue, Limits limits) {
        this.catalogue = catalogue;
        this.limits = limits;
    }

    /// The stream stays open. The same ranking gives the same bytes.
    public static void write(FrozenRanking frozen, OutputStream out) throws IOException {
        new FrozenWriter(frozen).write(out);
    }

    /// Empty when there is a fault.
    ///
    /// @throws IOException when the file cannot be read at all
    public Optional<FrozenRanking> read(Source source, Faults faults) throws IOException {
        Place archive = Place.of(source.name(), 1, 1);
        Map<FrozenPart, byte[]> parts = new EnumMap<>(FrozenPart.class);
        try (InputStream in = new LimitedStream(source.open(), limits.fileBytes())) {
            inflate(in, parts);
        } catch (LimitedStream.TooLong tooLong) {
            faults.add(archive.fault("frozen.tooLarge", Map.of("limit", MOST_BYTES / MEBI)));
            return Optional.empty();
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            faults.add(archive.fault("frozen.unreadable", Map.of()));
            return Optional.empty();
        }
        return new Reading(source.name(), parts, faults).read();
    }

    /// Parts that are not ours are passed over.
    private static void inflate(InputStream in, Map<FrozenPart, byte[]> parts) throws IOException {
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        LimitedStream inflated = new LimitedStream(zip, MOST_BYTES);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            Optional<FrozenPart> part = Stream.of(FrozenPart.values())
                    .filter(known -> known.file().equals(name))
                    .findFirst();
            byte[] bytes = inflated.readAllBytes();
            part.ifPresent(known -> parts.put(known, bytes));
        }
    }

    private final class Reading {
        private final String archive;
        private final Map<FrozenPart, byte[]> parts;
        private final Faults faults;

        private Reading(String archive, Map<FrozenPart, byte[]> parts, Faults faults) {
            this.archive = archive;
            this.parts = parts;
            this.faults = faults;
        }

        private Optional<FrozenRanking> read() throws IOException {
            List<FrozenPart> missing = Stream.of(FrozenPart.values())
                    .filter(part -> !parts.containsKey(part))
                    .toList();
            if (missing.size() == FrozenPart.values().length) {
                faults.add(Place.of(archive, 1, 1).fault("frozen.unreadable", Map.of()));
            } else {
                missing.forEach(part ->
                        faults.add(Place.of(archive, 1, 1).fault("frozen.missing", Map.of("part", part.file()))));
            }
            if (faults.any()) {
                return Optional.empty();
            }
            Optional<SettingReading.Read> setting =
                    SettingReading.read(name(FrozenPart.SETTING), bytes(FrozenPart.SETTING), faults);
            setting.ifPresent(read -> parts.keySet().forEach(part -> check(part, read.files())));
            return faults.any()
                    ? Optional.empty()
                    : ranking(setting.orElseThrow().setting());
        }

        private void check(FrozenPart part, Map<String, String> fingerprints) {
            String expected = fingerprints.get(part.file());
            if (part != FrozenPart.SETTING
                    && !Fingerprint.of(List.of(bytes(part))).hex().equals(expected)) {
                faults.add(Place.of(name(part), 1, 1).fault("frozen.altered", Map.of("part", part.file())));
            }
        }

        private Optional<FrozenRanking> ranking(FrozenSetting setting) throws IOException {
            AdaptabilitySurveys surveys = new AdaptabilityFile(catalogue, StandardCharsets.UTF_8, limits)
                    .read(part(FrozenPart.ADAPTABILITY), faults);
            List<DwellingRow> dwellings = new DwellingFile(catalogue, StandardCharsets.UTF_8, limits)
                    .readAll(part(FrozenPart.DWELLINGS), surveys, faults);
            List<HousingRequest> requests = new RequestFile(catalogue, StandardCharsets.UTF_8, limits)
                    .readAll(part(FrozenPart.REQUESTS), faults);
            List<ValueSource> sources = SourcesReading.read(part(FrozenPart.SOURCES), limits, faults);
            return faults.any()
                    ? Optional.empty()
                    : Optional.of(new FrozenRanking(
                            setting,
                            dwellings,
                            requests,
                            sources,
                            new String(bytes(FrozenPart.ANSWER), StandardCharsets.UTF_8)));
        }

        private Source part(FrozenPart part) {
            return Source.of(name(part), bytes(part));
        }

        private byte[] bytes(FrozenPart part) {
            return parts.getOrDefault(part, new byte[0]);
        }

        /// As people know the part: the archive, then the file in it.
        private String name(FrozenPart part) {
            return archive + "!" + part.file();
        }
    }
}
