package fr.plainpied.formats.dwellings;

import fr.plainpied.formats.table.CellValue;
import fr.plainpied.formats.table.TableWriter;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.quantity.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Writes dwellings with every column of the contract and of the catalogue; [DwellingFile] reads the same back.
public final class DwellingTable implements AutoCloseable {

    private final TableWriter table;
    private final List<Criterion> criteria;

    /// Writes the header. Closing this closes the table.
    public DwellingTable(Catalogue catalogue, TableWriter table) throws IOException {
        this.table = table;
        this.criteria = catalogue.criteria();
        List<String> columns = new ArrayList<>();
        Stream.of(DwellingField.values()).map(DwellingField::code).forEach(columns::add);
        criteria.stream().map(Criterion::code).forEach(columns::add);
        table.header(columns);
    }

    public void write(DwellingRow row) throws IOException {
        List<CellValue> cells = new ArrayList<>();
        for (DwellingField field : DwellingField.values()) {
            cells.add(cell(field, row));
        }
        for (Criterion criterion : criteria) {
            cells.add(value(criterion, row.dwelling().grid().at(criterion.index())));
        }
        table.row(cells);
    }

    private static CellValue cell(DwellingField field, DwellingRow row) {
        LettingTerms terms = row.dwelling().terms();
        return switch (field) {
            case DWELLING_ID -> CellValue.of(row.id());
            case RESIDENCE -> CellValue.of(row.residence());
            case LANDLORD -> CellValue.of(row.landlord());
            case COMMUNE -> CellValue.of(terms.commune());
            case ROOMS -> whole(terms.rooms());
            case AREA_M2 ->
                terms.livingAreaDm2().isPresent()
                        ? CellValue.of(BigDecimal.valueOf(terms.livingAreaDm2().getAsInt(), 2))
                        : CellValue.EMPTY;
            case FINANCING -> CellValue.of(terms.financing().map(Enum::name));
            case ZONE -> CellValue.of(terms.zone().map(zone -> zone.code()));
            case RENT_EUR -> euros(terms.rent());
            case CHARGES_EUR -> euros(terms.charges());
            case RESERVATION -> CellValue.of(terms.reservation().map(holder -> holder.code()));
            case AVAILABLE_FROM -> day(terms.availableFrom());
            case SURVEYED_ON -> day(row.survey().on());
            case SURVEYED_BY -> CellValue.of(row.survey().by());
            case METHOD -> CellValue.of(row.survey().method().map(method -> method.code()));
        };
    }

    private static CellValue value(Criterion criterion, int value) {
        if (value == Criterion.UNKNOWN) {
            return CellValue.EMPTY;
        }
        String written = criterion.write(value);
        return criterion.type().isNumber() ? CellValue.of(new BigDecimal(written)) : CellValue.of(written);
    }

    private static CellValue whole(OptionalInt number) {
        return number.isPresent() ? CellValue.of(number.getAsInt()) : CellValue.EMPTY;
    }

    private static CellValue euros(Optional<Money> amount) {
        return amount.map(money -> CellValue.of(money.euros())).orElse(CellValue.EMPTY);
    }

    private static CellValue day(Optional<LocalDate> date) {
        return CellValue.of(date.map(LocalDate::toString));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
