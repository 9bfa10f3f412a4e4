package fr.plainpied.formats.dwellings;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Nearest;
import fr.plainpied.formats.fault.Place;
import fr.plainpied.formats.table.Cell;
import fr.plainpied.formats.table.FirstLines;
import fr.plainpied.formats.table.Header;
import fr.plainpied.formats.table.Row;
import fr.plainpied.formats.table.RowVisitor;
import fr.plainpied.formats.table.TableReader;
import fr.plainpied.kernel.adequacy.Adaptability;
import fr.plainpied.kernel.adequacy.Adaptability.SurveyedWork;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Work;
import fr.plainpied.kernel.quantity.Money;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads `adaptability.csv` (or a workbook): what each dwelling's own survey says of works of the catalogue.
public final class AdaptabilityFile {

    private static final int MOST_WEEKS = 520;
    private static final int MOST_EUROS = 10_000_000;

    private final Catalogue catalogue;
    private final Charset charset;
    private final Limits limits;

    public AdaptabilityFile(Catalogue catalogue, Charset charset, Limits limits) {
        this.catalogue = catalogue;
        this.charset = charset;
        this.limits = limits;
    }

    /// @return the rows without a fault
    /// @throws IOException when the file cannot be read at all
    public AdaptabilitySurveys read(Source source, Faults faults) throws IOException {
        Reading reading = new Reading(faults);
        new TableReader(charset, limits).read(source, faults, reading);
        Map<String, Adaptability> surveys = new HashMap<>();
        reading.works.forEach((dwelling, works) -> surveys.put(dwelling, new Adaptability(works)));
        return new AdaptabilitySurveys(surveys, reading.places);
    }

    private final class Reading implements RowVisitor {
        private final Faults faults;
        private final Map<String, Map<String, SurveyedWork>> works = new LinkedHashMap<>();
        private final Map<String, Place> places = new LinkedHashMap<>();
        private final FirstLines pairs = new FirstLines();
        private final Map<String, Integer> columns = new HashMap<>();

        private Reading(Faults faults) {
            this.faults = faults;
        }

        @Override
        public boolean header(Row row) {
            Header header = new Header(row);
            for (String name : header.names()) {
                int index = header.index(name).orElseThrow();
                if (AdaptabilityTable.COLUMNS.contains(name)) {
                    columns.put(name, index);
                } else {
                    header.warn(
                            index,
                            name.isEmpty() ? "header.unnamed" : "header.unknown",
                            Nearest.arguments(name, AdaptabilityTable.COLUMNS));
                }
            }
            List<String> missing = AdaptabilityTable.REQUIRED.stream()
                    .filter(name -> !columns.containsKey(name))
                    .toList();
            missing.forEach(header::missing);
            return missing.isEmpty();
        }

        @Override
        public void row(Row row) {
            Optional<String> dwelling =
                    required(row, AdaptabilityTable.DWELLING).flatMap(cell -> cell.text(DwellingField.MOST_ID));
            Optional<Work> work =
                    required(row, AdaptabilityTable.WORK).flatMap(cell -> cell.word(catalogue.works(), Work::code));
            Optional<Boolean> possible = required(row, AdaptabilityTable.POSSIBLE)
                    .flatMap(cell -> cell.word(List.of(true, false), yes -> yes ? "yes" : "no"));
            Optional<Money> cost = optional(row, AdaptabilityTable.COST)
                    .flatMap(cell -> cell.decimal(0, MOST_EUROS))
                    .map(Money::ofEuros);
            OptionalInt weeks = optional(row, AdaptabilityTable.WEEKS)
                    .map(cell -> cell.whole(0, MOST_WEEKS))
                    .orElse(OptionalInt.empty());
            if (dwelling.isPresent() && work.isPresent() && firstOfItsKind(row, dwelling.get(), work.get())) {
                possible.ifPresent(yes -> keep(row, dwelling.get(), work.get(), new SurveyedWork(yes, cost, weeks)));
            }
        }

        private void keep(Row row, String dwelling, Work work, SurveyedWork surveyed) {
            works.computeIfAbsent(dwelling, id -> new HashMap<>()).put(work.code(), surveyed);
            places.putIfAbsent(dwelling, row.place(columns.getOrDefault(AdaptabilityTable.DWELLING, 0)));
        }

        private boolean firstOfItsKind(Row row, String dwelling, Work work) {
            OptionalInt first = pairs.firstLine(work.code() + " " + dwelling, row.line());
            if (first.isPresent()) {
                faults.add(row.place(columns.getOrDefault(AdaptabilityTable.WORK, 0))
                        .fault(
                                "adaptability.twice",
                                Map.of(
                                        "id", dwelling,
                                        "work", work.code(),
                                        "first", Integer.toString(first.getAsInt()))));
            }
            return first.isEmpty();
        }

        private Optional<Cell> required(Row row, String column) {
            Optional<Cell> cell = optional(row, column);
            if (cell.isPresent() && cell.get().isEmpty()) {
                cell.get().fault("cell.required", Map.of());
                return Optional.empty();
            }
            return cell;
        }

        private Optional<Cell> optional(Row row, String column) {
            return Optional.ofNullable(columns.get(column)).map(index -> row.cell(index, column));
        }
    }
}
