package fr.plainpied.app.rights;

import static fr.plainpied.app.rights.jooq.Tables.ACT;

import fr.plainpied.app.rights.jooq.tables.Act;
import java.time.LocalDate;
import java.time.Period;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Claims that nobody has answered. After two months without an answer a claim counts as refused and can be appealed
/// (Code des relations entre le public et l'administration, L231-4).
final class Unanswered {
    private static final Period SILENCE = Period.ofMonths(2);

    private Unanswered() {}

    /// Holds for an act that is such a claim.
    static Condition on(LocalDate today) {
        Act later = ACT.as("later");
        return ACT.KIND
                .eq(ActKind.CLAIMED.code())
                .and(ACT.UNDONE_AT.isNull())
                .and(ACT.DONE_ON.lt(today.minus(SILENCE)))
                .andNotExists(DSL.selectOne()
                        .from(later)
                        .where(
                                later.CASE_ID.eq(ACT.CASE_ID),
                                later.BENEFIT.eq(ACT.BENEFIT),
                                later.HOLDER.isNotDistinctFrom(ACT.HOLDER),
                                later.UNDONE_AT.isNull(),
                                later.ID.gt(ACT.ID)));
    }
}
