package fr.plainpied.kernel.criteria;

import fr.plainpied.kernel.quantity.IntRange;
import fr.plainpied.kernel.quantity.Money;
import fr.plainpied.kernel.quantity.MoneyRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads an edition from its three tab-separated tables and refuses one that contradicts itself.
final class CatalogueReader {

    private final Tables source;
    private final Map<String, Criterion> byCode = new HashMap<>();
    private final List<byte[]> tables = new ArrayList<>();

    /// Where the tables come from.
    interface Tables {
        byte[] named(String table) throws IOException;
    }

    private CatalogueReader(Tables source) {
        this.source = source;
    }

    /// @throws IllegalStateException when the tables contradict themselves; it says where
    static Catalogue read(LocalDate edition, Tables source) {
        return new CatalogueReader(source).readAll(edition);
    }

    /// A table shipped with this version of the program.
    static byte[] shipped(String table) throws IOException {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("The table %s is not in the program.".formatted(table));
            }
            return in.readAllBytes();
        }
    }

    private Catalogue readAll(LocalDate edition) {
        List<Criterion> criteria =
                rows("criteria.tsv").stream().map(this::criterion).toList();
        Criterion routeSteps = routeSteps(criteria.size());
        byCode.put(routeSteps.code(), routeSteps);
        List<Situation> situations = situations();
        List<Work> works = works();
        return new Catalogue(
                edition, Fingerprint.of(tables), new Catalogue.CriteriaTable(criteria, routeSteps), situations, works);
    }

    private Criterion criterion(Map<String, String> row) {
        ValueType type = ValueType.valueOf(upper(row, "type"));
        int scale = type == ValueType.DECIMAL ? 1000 : 1;
        List<String> values =
                type.isNumber() ? List.of() : List.of(cell(row, "values").split("\\|"));
        String better = upper(row, "better");
        Criterion criterion = new Criterion(
                byCode.size(),
                cell(row, "code"),
                Criterion.Scope.valueOf(upper(row, "scope")),
                Criterion.Tier.valueOf(cell(row, "tier")),
                type,
                cell(row, "unit"),
                type.isNumber() ? Integer.parseInt(cell(row, "min")) * scale : 0,
                type.isNumber() ? Integer.parseInt(cell(row, "max")) * scale : 0,
                values,
                cell(row, "ordered").equals("yes"),
                better.isEmpty() || better.equals("NONE") ? Criterion.Better.NEITHER : Criterion.Better.valueOf(better),
                cell(row, "change").equals("fixed"));
        if (byCode.put(criterion.code(), criterion) != null) {
            throw new IllegalStateException("criteria.tsv has %s twice.".formatted(criterion.code()));
        }
        return criterion;
    }

    private Criterion routeSteps(int index) {
        return new Criterion(
                index,
                Criterion.ROUTE_STEPS,
                Criterion.Scope.BUILDING,
                Criterion.Tier.T1,
                ValueType.INT,
                "steps",
                0,
                part("street_to_hall_steps").max()
                        + part("hall_to_dwelling_steps").max(),
                List.of(),
                false,
                Criterion.Better.LESS,
                false);
    }

    private List<Situation> situations() {
        Map<String, List<Requirement>> lines = new LinkedHashMap<>();
        for (Map<String, String> row : rows("situations.tsv")) {
            Criterion criterion = part(cell(row, "criterion"));
            Comparator comparator = Comparator.ofSymbol(cell(row, "comparator")).orElseThrow();
            String written = cell(row, "value");
            if (!(criterion.readOperand(comparator, written) instanceof ParsedValue.Valid valid)) {
                throw new IllegalStateException("situations.tsv asks %s of %s.".formatted(written, criterion.code()));
            }
            Requirement line = new Requirement(
                    criterion,
                    comparator,
                    valid.value(),
                    written,
                    Strength.valueOf(upper(row, "strength")),
                    Optional.empty(),
                    0,
                    false);
            lines.computeIfAbsent(cell(row, "situation"), code -> new ArrayList<>())
                    .add(line);
        }
        return lines.entrySet().stream()
                .map(entry -> new Situation(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Work> works() {
        Map<String, List<Map<String, String>>> rowsByCode = new LinkedHashMap<>();
        for (Map<String, String> row : rows("works.tsv")) {
            rowsByCode
                    .computeIfAbsent(cell(row, "code"), code -> new ArrayList<>())
                    .add(row);
        }
        List<Work> works = new ArrayList<>();
        for (List<Map<String, String>> rows : rowsByCode.values()) {
            works.add(work(works.size(), rows));
        }
        if (works.size() > Long.SIZE) {
            throw new IllegalStateException("works.tsv has %d works; 64 fit.".formatted(works.size()));
        }
        return works;
    }

    private Work work(int index, List<Map<String, String>> rows) {
        Map<String, String> first = rows.getFirst();
        return new Work(
                index,
                cell(first, "code"),
                rows.stream().map(this::effect).toList(),
                cell(first, "simple_works").equals("yes"),
                new MoneyRange(
                        Money.ofEuros(Long.parseLong(cell(first, "cost_low_eur"))),
                        Money.ofEuros(Long.parseLong(cell(first, "cost_high_eur")))),
                new IntRange(Integer.parseInt(cell(first, "weeks_low")), Integer.parseInt(cell(first, "weeks_high"))),
                cell(first, "evidence"));
    }

    private WorkEffect effect(Map<String, String> row) {
        Criterion criterion = part(cell(row, "criterion"));
        if (criterion.fixed()) {
            throw new IllegalStateException("works.tsv changes %s, which is fixed.".formatted(criterion.code()));
        }
        return new WorkEffect(criterion, from(criterion, cell(row, "from")), value(criterion, cell(row, "to")));
    }

    private static Optional<IntRange> from(Criterion criterion, String text) {
        if (text.equals("*")) {
            return Optional.empty();
        }
        String[] ends = text.split("\\.\\.", 2);
        return Optional.of(new IntRange(value(criterion, ends[0]), value(criterion, ends[ends.length - 1])));
    }

    private static int value(Criterion criterion, String text) {
        if (criterion.read(text) instanceof ParsedValue.Valid valid) {
            return valid.value();
        }
        throw new IllegalStateException("works.tsv: %s cannot be %s.".formatted(criterion.code(), text));
    }

    private Criterion part(String code) {
        Criterion criterion = byCode.get(code);
        if (criterion == null) {
            throw new IllegalStateException("The catalogue names %s, which criteria.tsv lacks.".formatted(code));
        }
        return criterion;
    }

    private List<Map<String, String>> rows(String table) {
        try {
            byte[] bytes = source.named(table);
            tables.add(bytes);
            String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n");
            String[] header = lines[0].split("\t", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (int line = 1; line < lines.length; line++) {
                rows.add(row(table, line, header, lines[line].split("\t", -1)));
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> row(String table, int line, String[] header, String[] cells) {
        if (cells.length != header.length) {
            throw new IllegalStateException("%s line %d has %d cells.".formatted(table, line + 1, cells.length));
        }
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < header.length; column++) {
            row.put(header[column], cells[column]);
        }
        return row;
    }

    private static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new IllegalStateException("A table of the catalogue lacks the column %s.".formatted(column));
        }
        return cell;
    }

    private static String upper(Map<String, String> row, String column) {
        return cell(row, column).toUpperCase(java.util.Locale.ROOT);
    }
}
