package fr.plainpied.app.rights;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Figures counted from acts: those of an organisation for its people, those of all for the territory's officer. The
/// database masks what is below eleven, so that no page can forget to.
@Service
public class Outcomes {
    private final DSLContext sql;

    Outcomes(DSLContext sql) {
        this.sql = sql;
    }

    /// One line for all rights together, then one for each.
    @Transactional(readOnly = true)
    public List<Outcome> all() {
        return sql.fetch("select * from rights.outcomes()").map(Outcomes::read);
    }

    private static Outcome read(Record row) {
        return new Outcome(
                Optional.ofNullable(row.get("benefit", String.class)).orElse(""),
                count(row, "screened"),
                count(row, "found"),
                count(row, "claimed"),
                count(row, "granted"),
                count(row, "refused"),
                count(row, "euros_a_year"));
    }

    private static Optional<Long> count(Record row, String column) {
        return Optional.ofNullable(row.get(column, Long.class));
    }
}
