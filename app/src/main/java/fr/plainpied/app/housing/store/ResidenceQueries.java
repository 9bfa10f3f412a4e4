package fr.plainpied.app.housing.store;

import static fr.plainpied.app.housing.jooq.Tables.DWELLING;
import static fr.plainpied.app.housing.jooq.Tables.LANDLORD;
import static fr.plainpied.app.housing.jooq.Tables.RESIDENCE;

import fr.plainpied.app.housing.DwellingFilter;
import fr.plainpied.app.housing.Occupancy;
import fr.plainpied.app.housing.Residence;
import fr.plainpied.app.housing.ResidenceSummary;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.explain.DwellingClass;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Finds residences and counts their dwellings. Row-level security decides which of them the actor sees.
@Component
public class ResidenceQueries {
    private static final Field<Integer> DWELLINGS = DSL.count().as("dwellings");
    private static final Field<Integer> FREE =
            DSL.count().filterWhere(DWELLING.OCCUPANCY.ne(Occupancy.LET.code())).as("free");
    private static final Field<Double> KNOWN =
            DSL.avg(DWELLING.KNOWN_VALUES).cast(Double.class).as("known");

    private final DSLContext sql;

    ResidenceQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// Residences with at least one dwelling that matches, by commune and name; only those dwellings are counted.
    public List<ResidenceSummary> summaries(DwellingFilter filter, int skip, int most) {
        Condition matching = DwellingQueries.condition(filter);
        return sql.select(RESIDENCE.fields())
                .select(LANDLORD.NAME)
                .select(DWELLINGS, FREE, KNOWN)
                .select(letters())
                .from(RESIDENCE)
                .join(DWELLING)
                .on(DWELLING.RESIDENCE_ID.eq(RESIDENCE.ID))
                .join(LANDLORD)
                .on(LANDLORD.ORGANISATION_ID.eq(RESIDENCE.ORGANISATION_ID))
                .where(matching)
                .groupBy(RESIDENCE.ID, LANDLORD.NAME)
                .orderBy(RESIDENCE.COMMUNE_NAME, RESIDENCE.NAME, RESIDENCE.ID)
                .offset(skip)
                .limit(most)
                .fetch(ResidenceQueries::summary);
    }

    /// How many residences have a dwelling that matches.
    public int count(DwellingFilter filter) {
        return sql.select(DSL.countDistinct(RESIDENCE.ID))
                .from(RESIDENCE)
                .join(DWELLING)
                .on(DWELLING.RESIDENCE_ID.eq(RESIDENCE.ID))
                .join(LANDLORD)
                .on(LANDLORD.ORGANISATION_ID.eq(RESIDENCE.ORGANISATION_ID))
                .where(DwellingQueries.condition(filter))
                .fetchSingle()
                .value1();
    }

    /// The residence of that id, when the actor may see it.
    public Optional<Residence> find(String id) {
        return sql.select(RESIDENCE.fields())
                .select(LANDLORD.NAME)
                .from(RESIDENCE)
                .join(LANDLORD)
                .on(LANDLORD.ORGANISATION_ID.eq(RESIDENCE.ORGANISATION_ID))
                .where(RESIDENCE.ID.eq(id))
                .fetchOptional(DwellingQueries::residence);
    }

    private static List<Field<Integer>> letters() {
        return List.of(DwellingClass.values()).stream()
                .map(letter -> DSL.count()
                        .filterWhere(DWELLING.CLASS.eq(letter.name()))
                        .as("class_" + letter.name()))
                .toList();
    }

    private static ResidenceSummary summary(Record row) {
        Map<DwellingClass, Integer> classes = new EnumMap<>(DwellingClass.class);
        for (Field<Integer> letter : letters()) {
            int count = row.get(letter);
            if (count > 0) {
                classes.put(DwellingClass.valueOf(letter.getName().substring("class_".length())), count);
            }
        }
        return new ResidenceSummary(
                DwellingQueries.residence(row),
                row.get(DWELLINGS),
                row.get(FREE),
                row.get(KNOWN) / Catalogue.current().criteria().size(),
                classes);
    }
}
