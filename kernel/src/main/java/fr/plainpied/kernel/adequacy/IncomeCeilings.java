package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Fingerprint;
import fr.plainpied.kernel.quantity.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The yearly income ceilings of social housing by year, financing, zone and category of household (annual order on
/// resource ceilings). Whole euros, compared with the tax income of year N-2.
public final class IncomeCeilings {

    private static final String TABLE = "ceilings.tsv";
    private static final String FURTHER = "further";
    /// Where the amount for each further person stands, after the six categories.
    private static final int FURTHER_RANK = 7;
    private static final int CELLS = 6;

    /// One ceiling.
    ///
    /// @param estimated whether the official table lacks one of the figures it is made of
    public record Ceiling(Money amount, boolean estimated) {}

    private record Row(int year, Financing financing, Zone zone, int rank) {}

    private final Fingerprint fingerprint;
    private final Map<Row, Ceiling> rows;

    private IncomeCeilings(Fingerprint fingerprint, Map<Row, Ceiling> rows) {
        this.fingerprint = fingerprint;
        this.rows = Map.copyOf(rows);
    }

    /// The tables shipped with this version of the program, 2017 to 2026.
    public static IncomeCeilings official() {
        try (InputStream in = IncomeCeilings.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table %s is not in the program.".formatted(TABLE));
            }
            return read(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static IncomeCeilings read(byte[] table) {
        Map<Row, Ceiling> rows = new HashMap<>();
        new String(table, StandardCharsets.UTF_8).lines().skip(1).forEach(line -> {
            String[] cells = line.split("\t", -1);
            if (cells.length != CELLS) {
                throw new IllegalStateException("%s: %d cells in \"%s\".".formatted(TABLE, cells.length, line));
            }
            Row row = new Row(
                    Integer.parseInt(cells[0]),
                    Financing.valueOf(cells[1]),
                    Zone.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                    cells[3].equals(FURTHER) ? FURTHER_RANK : Integer.parseInt(cells[3]));
            Ceiling ceiling = new Ceiling(Money.ofEuros(Long.parseLong(cells[4])), cells[5].equals("estimated"));
            if (rows.put(row, ceiling) != null) {
                throw new IllegalStateException("%s has \"%s\" twice.".formatted(TABLE, line));
            }
        });
        return new IncomeCeilings(Fingerprint.of(List.of(table)), rows);
    }

    /// Of the table shipped.
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /// Empty when there is no table for that year.
    ///
    /// @param category 1 to 6, after the shift for disability
    /// @param further persons from the seventh
    public Optional<Ceiling> of(int year, Financing financing, Zone zone, int category, int further) {
        Optional<Ceiling> ceiling = row(year, financing, zone, category);
        if (further == 0) {
            return ceiling;
        }
        return ceiling.flatMap(six -> row(year, financing, zone, FURTHER_RANK)
                .map(each -> new Ceiling(
                        six.amount().plus(each.amount().times(further)), six.estimated() || each.estimated())));
    }

    private Optional<Ceiling> row(int year, Financing financing, Zone zone, int rank) {
        return Optional.ofNullable(rows.get(new Row(year, financing, zone, rank)));
    }
}
