package fr.plainpied.app.matching.draft;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.dwellings.AdaptabilityFile;
import fr.plainpied.formats.dwellings.AdaptabilitySurveys;
import fr.plainpied.formats.dwellings.AdaptabilityTable;
import fr.plainpied.formats.dwellings.DwellingFile;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.dwellings.DwellingTable;
import fr.plainpied.formats.dwellings.Survey;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.requests.RequestFile;
import fr.plainpied.formats.requests.RequestWriter;
import fr.plainpied.formats.table.CsvStyle;
import fr.plainpied.formats.table.TableWriter;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Homes and households as they were compared, in the contract's own files: a draft can be explained later as it was
/// made. They hold whole files of households.
public record DraftInputs(String dwellings, String adaptability, String requests) {
    private static final Catalogue CATALOGUE = Catalogue.current();

    /// Homes and households read back.
    public record Read(List<Dwelling> dwellings, List<HousingRequest> requests) {
        public Read {
            dwellings = List.copyOf(dwellings);
            requests = List.copyOf(requests);
        }
    }

    /// The same homes and households in the same order give the same text.
    public static DraftInputs of(List<Dwelling> dwellings, List<HousingRequest> requests) {
        return new DraftInputs(
                written(out -> {
                    try (DwellingTable table = new DwellingTable(CATALOGUE, TableWriter.csv(out, CsvStyle.PROGRAMS))) {
                        for (Dwelling dwelling : dwellings) {
                            table.write(row(dwelling));
                        }
                    }
                }),
                written(out -> {
                    try (AdaptabilityTable table = new AdaptabilityTable(TableWriter.csv(out, CsvStyle.PROGRAMS))) {
                        for (Dwelling dwelling : dwellings) {
                            table.write(dwelling.id(), dwelling.adaptability());
                        }
                    }
                }),
                written(out -> {
                    try (RequestWriter writer = new RequestWriter(out)) {
                        for (HousingRequest request : requests) {
                            writer.write(request);
                        }
                    }
                }));
    }

    private static DwellingRow row(Dwelling dwelling) {
        return new DwellingRow(2, dwelling, Optional.empty(), Optional.empty(), Survey.UNKNOWN);
    }

    /// Empty when the present edition of the catalogue cannot read them any more.
    public Optional<Read> read() {
        Faults faults = new Faults();
        try {
            AdaptabilitySurveys surveys = new AdaptabilityFile(CATALOGUE, StandardCharsets.UTF_8, Limits.USUAL)
                    .read(source("adaptability.csv", adaptability), faults);
            List<Dwelling> homes = new DwellingFile(CATALOGUE, StandardCharsets.UTF_8, Limits.USUAL)
                    .readAll(source("dwellings.csv", dwellings), surveys, faults).stream()
                            .map(DwellingRow::dwelling)
                            .toList();
            List<HousingRequest> households = new RequestFile(CATALOGUE, StandardCharsets.UTF_8, Limits.USUAL)
                    .readAll(source("requests.json", requests), faults);
            return faults.any() ? Optional.empty() : Optional.of(new Read(homes, households));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private static Source source(String name, String text) {
        return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static String written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
