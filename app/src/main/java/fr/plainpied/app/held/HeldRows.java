package fr.plainpied.app.held;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;

/// How a module reads what is held of it. Every method runs as the program itself, within a transaction that sees one
/// state of the database.
///
/// @param <T> what is held, immutable and equal when nothing of it differs
public interface HeldRows<T> {

    /// The schema: it has a function `changed_since(snapshot)` and the log that [#log] names.
    String schema();

    /// The log of what each transaction wrote to: a table of that schema with `changed_in` and `changed_at`.
    String log();

    /// Which ids the entries of the log are about, those of rows that are no more included.
    ///
    /// @param entries of the log
    /// @return empty when they are about everything
    Optional<Collection<String>> ids(List<Record> entries);

    /// Everything, by id.
    Map<String, T> all();

    /// Those of these ids that exist, by id.
    Map<String, T> of(Collection<String> ids);
}
