package fr.plainpied.formats.table;

import fr.plainpied.formats.fault.Excerpt;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The columns of a table by name, whatever the case, each once.
public final class Header {

    private final Row row;
    private final Map<String, Integer> ranks = new LinkedHashMap<>();

    /// A name that comes twice is a fault at its second place.
    public Header(Row row) {
        this.row = row;
        for (int index = 0; index < row.cells().size(); index++) {
            String name = row.cells().get(index).toLowerCase(Locale.ROOT);
            Integer first = ranks.putIfAbsent(name, index);
            if (first != null && !name.isEmpty()) {
                row.faults()
                        .add(row.place(index)
                                .fault(
                                        "header.twice",
                                        Map.of("column", Excerpt.of(row.cells().get(index)), "first", first + 1)));
            }
        }
    }

    /// In lower case, in the order of the file.
    public List<String> names() {
        return List.copyOf(ranks.keySet());
    }

    /// From 0.
    public Optional<Integer> index(String name) {
        return Optional.ofNullable(ranks.get(name));
    }

    /// As written in the file.
    public String written(int index) {
        return row.cells().get(index);
    }

    /// A column that cannot be missing is missing.
    public void missing(String column) {
        row.faults().add(row.place(0).fault("header.missing", Map.of("column", column)));
    }

    /// @param index from 0, of the column that the warning is about
    public void warn(int index, String code, Map<String, ?> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("column", Excerpt.of(written(index)));
        row.faults().add(row.place(index).warning(code, all));
    }
}
