package fr.plainpied.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.formats.dwellings.AdaptabilityFile;
import fr.plainpied.formats.dwellings.AdaptabilitySurveys;
import fr.plainpied.formats.dwellings.AdaptabilityTable;
import fr.plainpied.formats.dwellings.DwellingFile;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.dwellings.DwellingTable;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.requests.RequestFile;
import fr.plainpied.formats.requests.RequestWriter;
import fr.plainpied.formats.table.CsvStyle;
import fr.plainpied.formats.table.TableWriter;
import fr.plainpied.kernel.adequacy.Adaptability;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written is read back the same. The seed is printed; set `plainpied.seed` to play it again.
class RoundTripTest {

    private final Catalogue catalogue = Catalogue.current();
    private final Faults faults = new Faults();
    private final long seed = Long.getLong("plainpied.seed", System.nanoTime());
    private final RandomFiles random = new RandomFiles(catalogue, seed);

    private static TableWriter table(OutputStream out, String kind) throws IOException {
        return switch (kind) {
            case "xlsx" -> TableWriter.xlsx(out, "logements");
            case "spreadsheets" -> TableWriter.csv(out, CsvStyle.SPREADSHEETS);
            default -> TableWriter.csv(out, CsvStyle.PROGRAMS);
        };
    }

    private void noFault() {
        assertEquals(
                List.of(),
                faults.lines(Locale.ENGLISH).stream()
                        .filter(line -> !line.contains("Warning:"))
                        .toList(),
                () -> "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"programs", "spreadsheets", "xlsx"})
    void dwellingsComeBackAsTheyWere(String kind) throws IOException {
        List<DwellingRow> rows = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DwellingTable writer = new DwellingTable(catalogue, table(out, kind))) {
            for (int rank = 0; rank < 200; rank++) {
                DwellingRow row = random.dwelling(rank);
                rows.add(row);
                writer.write(row);
            }
        }
        List<DwellingRow> back = new DwellingFile(catalogue, StandardCharsets.UTF_8, Limits.USUAL)
                .readAll(Source.of("d", out.toByteArray()), AdaptabilitySurveys.NONE, faults);
        noFault();
        assertEquals(texts(rows), texts(back), () -> "seed " + seed);
    }

    /// Without the line: a text may run over several.
    private static List<String> texts(List<DwellingRow> rows) {
        return rows.stream()
                .map(row -> "%s %s %s %s".formatted(row.dwelling(), row.residence(), row.landlord(), row.survey()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"programs", "spreadsheets", "xlsx"})
    void surveysOfAdaptabilityComeBackAsTheyWere(String kind) throws IOException {
        Map<String, Adaptability> surveys = new HashMap<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AdaptabilityTable writer = new AdaptabilityTable(table(out, kind))) {
            for (int rank = 0; rank < 50; rank++) {
                Adaptability survey = random.adaptability();
                if (!survey.surveyed().isEmpty()) {
                    surveys.put("=L" + rank, survey);
                }
                writer.write("=L" + rank, survey);
            }
        }
        AdaptabilitySurveys back = new AdaptabilityFile(catalogue, StandardCharsets.UTF_8, Limits.USUAL)
                .read(Source.of("a", out.toByteArray()), faults);
        noFault();
        assertEquals(surveys, back.byDwelling(), () -> "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300})
    void requestsComeBackAsTheyWere(int many) throws IOException {
        List<HousingRequest> requests = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RequestWriter writer = new RequestWriter(out)) {
            for (int rank = 0; rank < many; rank++) {
                HousingRequest request = random.request(rank);
                requests.add(request);
                writer.write(request);
            }
        }
        List<HousingRequest> back = new RequestFile(catalogue, StandardCharsets.UTF_8, Limits.USUAL)
                .readAll(Source.of("r", out.toByteArray()), faults);
        noFault();
        assertEquals(requests, back, () -> "seed " + seed);
    }
}
