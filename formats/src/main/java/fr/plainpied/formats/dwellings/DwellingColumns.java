package fr.plainpied.formats.dwellings;

import fr.plainpied.formats.fault.Nearest;
import fr.plainpied.formats.table.Cell;
import fr.plainpied.formats.table.Header;
import fr.plainpied.formats.table.Row;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// What each column of a file is read as, decided once from the header.
final class DwellingColumns {

    private final Catalogue catalogue;
    private final Header header;
    private final List<Bound> bound = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<String> unusedRpls = new ArrayList<>();
    private int firstUnusedRpls;

    /// @param rank the RPLS columns come after the others, in the order in which they stand in for one another
    private record Bound(int index, String name, int rank, BiConsumer<Cell, DwellingDraft> reader) {}

    DwellingColumns(Catalogue catalogue, Header header) {
        this.catalogue = catalogue;
        this.header = header;
        Set<String> own = own();
        for (String name : header.names()) {
            bind(name, header.index(name).orElseThrow(), own);
        }
        bound.sort(Comparator.comparingInt(Bound::rank).thenComparingInt(Bound::index));
        sayUnusedRpls();
        if (!indexes.containsKey(DwellingField.DWELLING_ID.code())) {
            header.missing(DwellingField.DWELLING_ID.code());
        }
    }

    boolean haveIds() {
        return indexes.containsKey(DwellingField.DWELLING_ID.code());
    }

    /// Every cell of the row, read.
    DwellingDraft read(Row row) {
        DwellingDraft draft = new DwellingDraft(catalogue);
        for (Bound column : bound) {
            column.reader().accept(row.cell(column.index(), column.name()), draft);
        }
        return draft;
    }

    /// Where the ids are, from 0.
    int idIndex() {
        return index(DwellingField.DWELLING_ID.code()).orElse(0);
    }

    /// Where that column or criterion is, from 0, whatever name it has in the file.
    Optional<Integer> index(String target) {
        return Optional.ofNullable(indexes.get(target));
    }

    /// The columns under their own name in the contract.
    private Set<String> own() {
        Set<String> own = new HashSet<>(header.names());
        own.retainAll(allowed());
        return own;
    }

    private List<String> allowed() {
        List<String> allowed = new ArrayList<>();
        for (DwellingField field : DwellingField.values()) {
            allowed.add(field.code());
        }
        catalogue.criteria().forEach(criterion -> allowed.add(criterion.code()));
        return allowed;
    }

    private void bind(String name, int index, Set<String> own) {
        Optional<RplsColumn> rpls = RplsColumn.named(name);
        if (own.contains(name)) {
            bindOwn(name, index);
        } else if (rpls.isPresent()) {
            bindRpls(rpls.get(), index, own);
        } else if (RplsColumn.UNUSED.contains(name.toUpperCase(Locale.ROOT))) {
            firstUnusedRpls = unusedRpls.isEmpty() ? index : firstUnusedRpls;
            unusedRpls.add(header.written(index));
        } else if (name.isEmpty()) {
            header.warn(index, "header.unnamed", Map.of());
        } else {
            header.warn(index, "header.unknown", Nearest.arguments(name, allowed()));
        }
    }

    private void bindOwn(String name, int index) {
        indexes.put(name, index);
        for (DwellingField field : DwellingField.values()) {
            if (field.code().equals(name)) {
                bound.add(new Bound(index, name, 0, field::read));
                return;
            }
        }
        Criterion criterion = catalogue.criterion(name);
        bound.add(new Bound(index, name, 0, (cell, draft) -> draft.value(criterion, cell.value(criterion))));
    }

    private void bindRpls(RplsColumn column, int index, Set<String> own) {
        if (own.contains(column.target())) {
            header.warn(index, "rpls.ownWins", Map.of("own", column.target()));
            return;
        }
        indexes.putIfAbsent(column.target(), index);
        bound.add(new Bound(index, column.name(), 1 + RplsColumn.rank(column), (cell, draft) -> {
            if (!cell.isEmpty()) {
                column.read(cell, draft, catalogue);
            }
        }));
    }

    private void sayUnusedRpls() {
        if (!unusedRpls.isEmpty()) {
            header.warn(
                    firstUnusedRpls,
                    "rpls.unused",
                    Map.of("count", unusedRpls.size(), "columns", String.join(", ", unusedRpls)));
        }
    }
}
