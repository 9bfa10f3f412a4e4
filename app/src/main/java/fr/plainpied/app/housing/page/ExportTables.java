package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.ResidenceSummary;
import fr.plainpied.app.ui.Words;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.dwellings.DwellingTable;
import fr.plainpied.formats.table.CellValue;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.explain.DwellingClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the files hold. Dwellings follow the contract, so that the file can be read back and used at the command line.
final class ExportTables {
    private ExportTables() {}

    static TableFile.Filling dwellings(List<DwellingRow> rows) {
        return table -> {
            DwellingTable dwellings = new DwellingTable(Catalogue.current(), table);
            for (DwellingRow row : rows) {
                dwellings.write(row);
            }
        };
    }

    static TableFile.Filling residences(List<ResidenceSummary> rows, Words words) {
        return table -> {
            List<String> header = new ArrayList<>();
            Stream.of("residence", "address", "commune", "landlord", "built", "dwellings", "free", "knowledge")
                    .map(column -> words.say("housing.export." + column))
                    .forEach(header::add);
            for (DwellingClass letter : DwellingClass.values()) {
                header.add(words.say("housing.export.class", "letter", letter.name()));
            }
            table.header(header);
            for (ResidenceSummary row : rows) {
                table.row(cells(row));
            }
        };
    }

    private static List<CellValue> cells(ResidenceSummary row) {
        List<CellValue> cells = new ArrayList<>(List.of(
                CellValue.of(row.residence().name()),
                CellValue.of(row.residence().address()),
                CellValue.of(row.residence().communeName()),
                CellValue.of(row.residence().landlord()),
                CellValue.of(row.residence().builtIn()),
                CellValue.of(row.dwellings()),
                CellValue.of(row.free()),
                CellValue.of(BigDecimal.valueOf(100 * row.known()).setScale(0, RoundingMode.HALF_UP))));
        for (DwellingClass letter : DwellingClass.values()) {
            cells.add(CellValue.of(row.classes().getOrDefault(letter, 0)));
        }
        return cells;
    }
}
