package fr.plainpied.kernel.entitlement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads `law.tsv`, the law itself, and `departures.tsv`, what the public engine has in its place.
///
/// A departure replaces what it covers: values that begin within it vanish, those that begin before it end the day
/// before. The value `none` removes a figure.
final class LawReader {

    private static final String NOTHING = "-";

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<Figure, List<FigureValue>> inForce = new LinkedHashMap<>();
    private final Map<Figure, List<FigureValue>> openfisca = new LinkedHashMap<>();

    private LawReader() {}

    static LawReader read() {
        LawReader reader = new LawReader();
        rows("law.tsv", 8).forEach(reader::law);
        reader.inForce.forEach((figure, values) -> reader.openfisca.put(figure, new ArrayList<>(values)));
        rows("departures.tsv", 5).forEach(reader::departure);
        return reader;
    }

    Figure figure(String key) {
        Figure figure = figures.get(key);
        if (figure == null) {
            throw new IllegalStateException("law.tsv has no %s.".formatted(key));
        }
        return figure;
    }

    Map<Figure, List<FigureValue>> inForce() {
        return Collections.unmodifiableMap(inForce);
    }

    Map<Figure, List<FigureValue>> openfisca() {
        return Collections.unmodifiableMap(openfisca);
    }

    private void law(String[] cells) {
        Figure figure = figures.computeIfAbsent(cells[0], key -> new Figure(figures.size(), key, cells[2]));
        inForce.computeIfAbsent(figure, any -> new ArrayList<>())
                .add(new FigureValue(
                        figure,
                        new BigDecimal(cells[1]),
                        LocalDate.parse(cells[3]),
                        date(cells[4]),
                        cells[5],
                        given(cells[6]),
                        date(cells[7]),
                        Optional.empty()));
    }

    private void departure(String[] cells) {
        Figure figure = figure(cells[0]);
        LocalDate from = LocalDate.parse(cells[2]);
        Optional<LocalDate> until = date(cells[3]);
        List<FigureValue> values = openfisca.computeIfAbsent(figure, any -> new ArrayList<>());
        List<FigureValue> kept = new ArrayList<>();
        for (FigureValue value : values) {
            boolean inside = !value.from().isBefore(from)
                    && until.map(last -> !value.from().isAfter(last)).orElse(true);
            if (!inside) {
                kept.add(value.from().isBefore(from) ? ended(value, from.minusDays(1)) : value);
            }
        }
        if (!cells[1].equals("none")) {
            kept.add(new FigureValue(
                    figure,
                    new BigDecimal(cells[1]),
                    from,
                    until,
                    "OpenFisca-France 176.0.7",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(cells[4])));
        }
        kept.sort(Comparator.comparing(FigureValue::from));
        values.clear();
        values.addAll(kept);
    }

    private static FigureValue ended(FigureValue value, LocalDate last) {
        boolean earlier = value.until().map(end -> end.isBefore(last)).orElse(false);
        return new FigureValue(
                value.figure(),
                value.value(),
                value.from(),
                earlier ? value.until() : Optional.of(last),
                value.reference(),
                value.link(),
                value.checked(),
                value.departure());
    }

    private static Optional<String> given(String cell) {
        return cell.equals(NOTHING) ? Optional.empty() : Optional.of(cell);
    }

    private static Optional<LocalDate> date(String cell) {
        return given(cell).map(LocalDate::parse);
    }

    private static List<String[]> rows(String table, int columns) {
        try (InputStream in = LawReader.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("The table %s is not in the program.".formatted(table));
            }
            List<String[]> rows = new ArrayList<>();
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            for (int line = 1; line < lines.length; line++) {
                String[] cells = lines[line].split("\t", -1);
                if (cells.length != columns) {
                    throw new IllegalStateException(
                            "%s line %d has %d cells.".formatted(table, line + 1, cells.length));
                }
                rows.add(cells);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
