package fr.plainpied.formats.situations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.kernel.entitlement.FigureValue;
import fr.plainpied.kernel.entitlement.Law;
import fr.plainpied.kernel.entitlement.LegalSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The reference situations, when they lie beside the project: every value that the kernel works out is compared, and
/// the table is written to the page of the project.
class ConformityTest {

    private static final Path PAGE = Path.of("..", "docs", "conformity-rights.md");
    private static final String DEPARTURES = "known-departures.yaml";

    private static Path needed(String name) {
        Optional<Path> folder = Reference.folder(name);
        assumeTrue(folder.isPresent(), "SKIPPED: no reference situations (" + name + ") beside the project.");
        return folder.orElseThrow();
    }

    private static List<Path> files(Path folder, String... but) throws IOException {
        Set<String> left = Set.of(but);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .filter(file -> !left.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static ConformityTable table(List<Path> files, List<String> different) throws IOException {
        Conformity conformity = new Conformity(LegalSet.OPENFISCA);
        ConformityTable table = new ConformityTable();
        for (Path file : files) {
            for (SituationCase situation : SituationFile.read(Source.of(file), new Faults())) {
                List<Conformity.Outcome> outcomes = conformity.compare(situation);
                table.add(outcomes);
                outcomes.stream()
                        .filter(outcome -> outcome.status() == Conformity.Status.DIFFERENT)
                        .forEach(outcome -> different.add("%s: %s %s %s, computed %s"
                                .formatted(
                                        file.getFileName(),
                                        situation.name(),
                                        outcome.expected().variable(),
                                        outcome.expected().value(),
                                        outcome.computed())));
            }
        }
        return table;
    }

    @Test
    void everySituationMadeForThisProjectIsEqual() throws IOException {
        List<String> different = new ArrayList<>();
        ConformityTable table = table(files(needed("openfisca-oracle"), DEPARTURES), different);

        assertEquals("", String.join("\n", different));
        assertTrue(table.total().covered() > 700, () -> table.total().toString());
        assertEquals(table.total().values(), table.total().equal());
    }

    @Test
    void everyKnownDepartureIsEqualUnderTheSetOfTheReferenceEngine() throws IOException {
        List<String> different = new ArrayList<>();
        ConformityTable table = table(List.of(needed("openfisca-oracle").resolve(DEPARTURES)), different);

        assertEquals("", String.join("\n", different));
        assertEquals(table.total().values(), table.total().equal());
    }

    @Test
    void openSituationsAreEqualWhereTheyAreWorkedOut() throws IOException {
        List<String> different = new ArrayList<>();
        table(files(needed("openfisca")), different);

        List<String> unexpected = different.stream()
                .filter(line -> KNOWN.stream().noneMatch(line::contains))
                .toList();
        assertEquals("", String.join("\n", unexpected));
    }

    /// What the two that are left would need is said on the page.
    @Test
    void openSituationsOfAnswersOnlyAreWholeButForTwo() throws IOException {
        List<OpenManifest.Listed> listed =
                OpenManifest.answered(needed("openfisca").resolve("tests-open"));
        Conformity conformity = new Conformity(LegalSet.OPENFISCA);
        List<String> left = listed.stream()
                .filter(one -> one.situation().refusal().isPresent())
                .map(one -> one.situation().name())
                .toList();

        assertEquals(28, listed.size());
        assertEquals(List.of("ass_01_personne_seule", "AL Accession 450€/mois"), left);
        for (OpenManifest.Listed one : listed) {
            for (Conformity.Outcome outcome : conformity.compare(one.situation())) {
                assertTrue(
                        outcome.status() != Conformity.Status.DIFFERENT,
                        () -> one.situation().name() + ": " + outcome);
            }
        }
    }

    /// They need the income tax chain, which is not written here.
    private static final List<String> KNOWN = List.of("Personne âgée née avant 1931");

    @Test
    void thePageSaysTheNumbersOfToday() throws IOException {
        Path oracle = needed("openfisca-oracle");
        Path open = needed("openfisca");
        StringBuilder page = new StringBuilder(ConformityPage.HEAD);
        page.append("\n## Situations made for this project (2023-2026)\n\n");
        page.append(table(files(oracle, DEPARTURES), new ArrayList<>()).markdown(true));
        page.append(ConformityPage.answered(OpenManifest.answered(open.resolve("tests-open"))));
        page.append("\n## Open situations of the reference engine (from 2020; every output of the files)\n\n");
        page.append(table(files(open), new ArrayList<>()).markdown(false));
        page.append("\n## Where the reference engine leaves the law\n\n");
        page.append(ConformityPage.departures(
                Law.departures().stream().map(FigureValue.class::cast).collect(Collectors.toList())));
        Files.writeString(PAGE, page);
        assertTrue(Files.readString(PAGE).contains("| `aspa` |"));
    }
}
