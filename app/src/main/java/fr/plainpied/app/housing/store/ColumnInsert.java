package fr.plainpied.app.housing.store;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Inserts many rows in one statement, each column sent as an array: tens of thousands of rows in a second, where
/// `COPY` is not allowed because row-level security holds.
///
/// @param <T> what a row is made from
public final class ColumnInsert<T> {
    private final Table<?> table;
    private final List<Column<T, ?>> columns = new ArrayList<>();

    private record Column<T, V>(Field<V> field, Function<T, @Nullable V> value) {
        Field<?> array(List<T> rows) {
            Object array = Array.newInstance(field.getType(), rows.size());
            for (int row = 0; row < rows.size(); row++) {
                Array.set(array, row, value.apply(rows.get(row)));
            }
            return DSL.val(array, field.getDataType().array());
        }
    }

    ColumnInsert(Table<?> table) {
        this.table = table;
    }

    <V> ColumnInsert<T> put(Field<V> field, Function<T, @Nullable V> value) {
        columns.add(new Column<>(field, value));
        return this;
    }

    void insert(DSLContext sql, List<T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String slots =
                IntStream.range(0, columns.size()).mapToObj(i -> "{" + i + "}").collect(Collectors.joining(", "));
        Field<?>[] arrays = columns.stream().map(column -> column.array(rows)).toArray(Field<?>[]::new);
        sql.insertInto(table)
                .columns(columns.stream().map(Column::field).toList())
                .select(DSL.select(DSL.asterisk()).from(DSL.table("unnest(" + slots + ")", (Object[]) arrays)))
                .execute();
    }
}
