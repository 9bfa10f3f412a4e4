package fr.plainpied.formats.situations;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Faults;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which of the open situations only give answers that a person could give, from the list beside them.
final class OpenManifest {

    /// Answers only; net and taxable amounts from one another; figures on the way given as answers.
    private static final Set<String> ANSWERS = Set.of("A", "A+", "B");

    private static final int FIRST_YEAR = 2020;

    /// A situation of the list, as it was read.
    ///
    /// @param kind A, A+ or B
    record Listed(String kind, SituationCase situation) {}

    private OpenManifest() {}

    /// Those of 2020 and later, in the order of the list.
    ///
    /// @param folder that holds `manifest.csv` and the files it names
    static List<Listed> answered(Path folder) throws IOException {
        Map<String, List<SituationCase>> read = new HashMap<>();
        List<Listed> listed = new ArrayList<>();
        try (Reader manifest = Files.newBufferedReader(folder.resolve("manifest.csv"));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(manifest)) {
            for (NamedCsvRecord row : rows) {
                String file = row.getField("file");
                if (!read.containsKey(file)) {
                    read.put(file, new ArrayList<>(SituationFile.read(Source.of(folder.resolve(file)), new Faults())));
                }
                if (isWanted(row)) {
                    listed.add(new Listed(row.getField("class"), take(read.get(file), row)));
                }
            }
        }
        return listed;
    }

    private static boolean isWanted(NamedCsvRecord row) {
        String year = row.getField("year");
        return ANSWERS.contains(row.getField("class")) && year.matches("\\d+") && Integer.parseInt(year) >= FIRST_YEAR;
    }

    /// Two situations of a file may bear the same name: the first that is left is taken.
    private static SituationCase take(List<SituationCase> cases, NamedCsvRecord row) {
        SituationCase found = cases.stream()
                .filter(one -> one.name().strip().equals(row.getField("name").strip()))
                .filter(one -> one.period().contains(row.getField("period").replace("month:", "")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not read: " + row));
        cases.remove(found);
        return found;
    }
}
