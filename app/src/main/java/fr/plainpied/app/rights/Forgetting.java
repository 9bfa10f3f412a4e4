package fr.plainpied.app.rights;

import static fr.plainpied.app.rights.jooq.Tables.ACT;
import static fr.plainpied.app.rights.jooq.Tables.SCREENING;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Deletes screenings with their answers and doubts. Their acts stay for the figures, without author, under a number
/// that
/// nothing ties to a household any more.
record Forgetting(DSLContext sql) {
    int forget(Condition which) {
        List<UUID> cases =
                sql.select(SCREENING.CASE_ID).from(SCREENING).where(which).fetch(SCREENING.CASE_ID);
        sql.update(ACT).setNull(ACT.RECORDED_BY).where(ACT.CASE_ID.in(cases)).execute();
        return sql.deleteFrom(SCREENING).where(SCREENING.CASE_ID.in(cases)).execute();
    }
}
