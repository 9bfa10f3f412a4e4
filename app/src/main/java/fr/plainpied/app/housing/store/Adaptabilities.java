package fr.plainpied.app.housing.store;

import static fr.plainpied.app.housing.jooq.Tables.ADAPTABILITY_SURVEY;
import static fr.plainpied.app.housing.jooq.Tables.SURVEYED_WORK;

import fr.plainpied.app.housing.DwellingSheet;
import fr.plainpied.kernel.adequacy.Adaptability;
import fr.plainpied.kernel.quantity.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// What surveys found possible in dwellings.
@Component
public class Adaptabilities {
    private final DSLContext sql;

    Adaptabilities(DSLContext sql) {
        this.sql = sql;
    }

    /// Those of every dwelling the actor may see; a dwelling nobody surveyed is absent.
    public Map<String, Adaptability> all() {
        return matching(DSL.noCondition());
    }

    /// Those of some dwellings; a dwelling nobody surveyed is absent.
    public Map<String, Adaptability> of(Collection<String> dwellings) {
        return matching(SURVEYED_WORK.DWELLING_ID.in(dwellings));
    }

    /// That of one dwelling.
    public Adaptability of(String dwelling) {
        return matching(SURVEYED_WORK.DWELLING_ID.eq(dwelling)).getOrDefault(dwelling, Adaptability.NOT_SURVEYED);
    }

    /// Who looked, and when.
    public Optional<DwellingSheet.AdaptabilityVisit> visit(String dwelling) {
        return sql.selectFrom(ADAPTABILITY_SURVEY)
                .where(ADAPTABILITY_SURVEY.DWELLING_ID.eq(dwelling))
                .fetchOptional(row -> new DwellingSheet.AdaptabilityVisit(row.getSurveyedOn(), row.getAuthor()));
    }

    private Map<String, Adaptability> matching(Condition condition) {
        Map<String, Map<String, Adaptability.SurveyedWork>> found = new HashMap<>();
        sql.selectFrom(SURVEYED_WORK)
                .where(condition)
                .forEach(row -> found.computeIfAbsent(row.getDwellingId(), id -> new HashMap<>())
                        .put(
                                row.getWork(),
                                new Adaptability.SurveyedWork(
                                        row.getPossible(),
                                        Optional.ofNullable(row.getCostCents()).map(Money::new),
                                        Optional.ofNullable(row.getWeeks())
                                                .map(OptionalInt::of)
                                                .orElse(OptionalInt.empty()))));
        Map<String, Adaptability> surveyed = new HashMap<>();
        found.forEach((dwelling, works) -> surveyed.put(dwelling, new Adaptability(works)));
        return surveyed;
    }
}
