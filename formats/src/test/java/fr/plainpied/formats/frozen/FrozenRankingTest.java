package fr.plainpied.formats.frozen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.RandomFiles;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.fault.Fault;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.criteria.ParsedValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// What is frozen is computed again to the byte, and what changed since is told.
class FrozenRankingTest {

    private static final Catalogue CATALOGUE = Catalogue.current();
    private static final FrozenSetting SETTING =
            FrozenSetting.current(LocalDate.of(2026, 6, 15), 7, 1, Locale.FRENCH, false);

    @Test
    void anyRankingReadBackGivesTheSameBytes() throws IOException {
        for (long seed = 1; seed <= 30; seed++) {
            FrozenRanking frozen = random(seed, seed % 2 == 0);

            FrozenRanking read = readBack(frozen);
            Replay replay = read.replay();

            assertEquals(frozen.answer(), replay.answer(), "seed " + seed);
            assertTrue(replay.sameBytes() && replay.sameCatalogue() && replay.sameCeilings(), "seed " + seed);
            assertEquals(List.of(), replay.outcomes(), "seed " + seed);
            assertEquals(bytes(frozen).length, bytes(read).length, "seed " + seed);
            assertTrue(frozen.since(read.dwellings(), read.requests()).nothing(), "seed " + seed);
        }
    }

    @Test
    void whereValuesCameFromIsKept() throws IOException {
        ValueSource measured = new ValueSource(
                "L1",
                "lift",
                "yes",
                Optional.of("building"),
                Optional.of("visit"),
                Optional.of(LocalDate.of(2025, 3, 2)),
                Optional.of("Bailleur de l’Océan"));
        ValueSource bare = new ValueSource(
                "L1", "storey", "2", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        FrozenRanking frozen = FrozenRanking.freeze(SETTING, List.of(), List.of(), List.of(measured, bare));

        assertEquals(List.of(measured, bare), readBack(frozen).sources());
    }

    @Test
    void aCorrectedValueIsToldWithWhatItWouldChange() {
        FrozenRanking frozen = random(3, false);
        DwellingRow first = frozen.dwellings().getFirst();
        Grid grid = first.dwelling().grid();
        String before = "1200";
        DwellingRow asMeasured = withGrid(first, set(grid, "turning_bathroom_mm", before));
        DwellingRow corrected = withGrid(first, set(grid, "turning_bathroom_mm", "1500"));
        FrozenRanking ofThatDay = FrozenRanking.freeze(SETTING, List.of(asMeasured), frozen.requests(), List.of());

        Since since = ofThatDay.since(List.of(corrected), frozen.requests());

        assertEquals(
                List.of(new InputChange(
                        InputChange.Kind.DWELLING,
                        first.id(),
                        List.of("turning_bathroom_mm"),
                        Optional.of(before),
                        Optional.of("1500"))),
                since.inputs());
    }

    @Test
    void aRequestThatIsNewOrGoneIsOneChange() {
        FrozenRanking frozen = random(5, false);
        List<HousingRequest> fewer =
                frozen.requests().subList(1, frozen.requests().size());
        String gone = frozen.requests().getFirst().id();

        Since withOneLess = frozen.since(frozen.dwellings(), fewer);

        assertEquals(
                List.of(new InputChange(InputChange.Kind.REQUEST, gone, List.of(), Optional.of(""), Optional.empty())),
                withOneLess.inputs());
        assertEquals(
                frozen.dwellings().size(),
                withOneLess.outcomes().stream()
                        .filter(change ->
                                change.request().equals(gone) && change.now().isEmpty())
                        .count());
        Since back = FrozenRanking.freeze(SETTING, frozen.dwellings(), fewer, List.of())
                .since(frozen.dwellings(), frozen.requests());
        assertEquals(1, back.inputs().size());
        assertTrue(back.inputs().getFirst().before().isEmpty());
        assertTrue(back.outcomes().stream().anyMatch(OutcomeChange::weighty));
    }

    @Test
    void anEditedPartIsFoundByItsFingerprint() throws IOException {
        Map<String, byte[]> parts = parts(bytes(random(8, false)));
        parts.computeIfPresent(
                "requests.json",
                (name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("\"priority_points\":", "\"priority_points\":1")
                        .concat(" ")
                        .getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("frozen.altered"), faults(zip(parts)));
    }

    @Test
    void anAnswerEditedWithItsFingerprintIsFoundByReplaying() throws IOException {
        FrozenRanking frozen = random(8, false);
        FrozenRanking edited = new FrozenRanking(
                frozen.setting(),
                frozen.dwellings(),
                frozen.requests(),
                frozen.sources(),
                frozen.answer().replaceFirst("\"rank\":1", "\"rank\":2"));

        Replay replay = readBack(edited).replay();

        assertFalse(replay.sameBytes());
        assertTrue(replay.sameCatalogue());
        assertEquals(1, replay.outcomes().size());
    }

    @Test
    void anythingElseIsRefusedWithOneSentence() throws IOException {
        byte[] whole = bytes(random(2, false));
        Map<String, byte[]> withoutAnswer = parts(whole);
        withoutAnswer.remove("answer.json");

        assertEquals(List.of("frozen.unreadable"), faults("not an archive".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("frozen.unreadable"), faults(new byte[0]));
        assertEquals(List.of("frozen.unreadable"), faults(zip(Map.of("a.txt", new byte[3]))));
        assertEquals(List.of("frozen.missing"), faults(zip(withoutAnswer)));
        assertEquals(1, faults(Arrays.copyOf(whole, whole.length / 2)).size());
        assertEquals(List.of("frozen.tooLarge"), faults(zip(Map.of("answer.json", new byte[300 * 1024 * 1024]))));
    }

    private static FrozenRanking random(long seed, boolean byRequest) {
        RandomFiles files = new RandomFiles(CATALOGUE, seed);
        FrozenSetting setting = FrozenSetting.current(LocalDate.of(2026, 6, 15), seed, 1, Locale.FRENCH, byRequest);
        return FrozenRanking.freeze(
                setting,
                IntStream.range(0, 4).mapToObj(files::dwelling).toList(),
                IntStream.range(0, 6).mapToObj(files::request).toList(),
                List.of());
    }

    private static DwellingRow withGrid(DwellingRow row, Grid grid) {
        Dwelling dwelling = row.dwelling().withGrid(grid);
        return new DwellingRow(row.line(), dwelling, row.residence(), row.landlord(), row.survey());
    }

    private static Grid set(Grid grid, String criterion, String value) {
        var read = CATALOGUE.criterion(criterion).read(value);
        if (read instanceof ParsedValue.Valid(int valid)) {
            return grid.with(CATALOGUE.criterion(criterion), valid);
        }
        throw new IllegalArgumentException(value);
    }

    private static byte[] bytes(FrozenRanking frozen) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FrozenFile.write(frozen, out);
        return out.toByteArray();
    }

    private static FrozenRanking readBack(FrozenRanking frozen) throws IOException {
        Faults faults = new Faults();
        Optional<FrozenRanking> read =
                new FrozenFile(CATALOGUE, Limits.USUAL).read(Source.of("figé.zip", bytes(frozen)), faults);
        return read.orElseThrow(
                () -> new AssertionError(faults.lines(Locale.FRENCH).toString()));
    }

    private static List<String> faults(byte[] archive) throws IOException {
        Faults faults = new Faults();
        assertTrue(new FrozenFile(CATALOGUE, Limits.USUAL)
                .read(Source.of("figé.zip", archive), faults)
                .isEmpty());
        faults.lines(Locale.FRENCH).forEach(line -> assertTrue(line.startsWith("figé.zip"), line));
        return faults.all().stream().map(Fault::code).toList();
    }

    private static Map<String, byte[]> parts(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive));
        List<String> names = new ArrayList<>();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            names.add(entry.getName());
            parts.put(entry.getName(), zip.readAllBytes());
        }
        assertEquals(6, names.size());
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
