package fr.plainpied.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.plainpied.formats.dwellings.AdaptabilityFile;
import fr.plainpied.formats.dwellings.AdaptabilitySurveys;
import fr.plainpied.formats.dwellings.DwellingFile;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Severity;
import fr.plainpied.formats.requests.RequestFile;
import fr.plainpied.kernel.criteria.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The worked cases of the adequacy page, when they lie beside the project.
class WorkedCasesTest {

    private static final Path CASES = Path.of("../../shared/design/worked-cases");

    @Test
    void theWorkedCasesAreReadWithoutAFault() throws IOException {
        assumeTrue(Files.isDirectory(CASES), "The worked cases are not beside the project.");
        Faults faults = new Faults();
        Catalogue catalogue = Catalogue.current();
        AdaptabilitySurveys surveys = new AdaptabilityFile(catalogue, StandardCharsets.UTF_8, Limits.USUAL)
                .read(Source.of(CASES.resolve("adaptability.csv")), faults);
        int dwellings = new DwellingFile(catalogue, StandardCharsets.UTF_8, Limits.USUAL)
                .readAll(Source.of(CASES.resolve("dwellings.csv")), surveys, faults)
                .size();
        int requests = new RequestFile(catalogue, StandardCharsets.UTF_8, Limits.USUAL)
                .readAll(Source.of(CASES.resolve("requests.json")), faults)
                .size();
        assertEquals(0, faults.count(Severity.FAULT), () -> String.join("\n", faults.lines(Locale.ENGLISH)));
        assertEquals("14 dwellings, 12 requests", dwellings + " dwellings, " + requests + " requests");
    }
}
