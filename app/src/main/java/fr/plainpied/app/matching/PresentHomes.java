package fr.plainpied.app.matching;

import static fr.plainpied.app.matching.jooq.Tables.PRESENT_HOME;

import fr.plainpied.app.matching.jooq.tables.records.PresentHomeRecord;
import fr.plainpied.app.shared.OrganisationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where households that ask for another home live today, as far as whoever acts may know: a landlord's allocation
/// officer knows it of the landlord's own tenants, the program of all.
@Service
@Transactional
public class PresentHomes {
    private final DSLContext sql;

    PresentHomes(DSLContext sql) {
        this.sql = sql;
    }

    /// Ids of dwellings by id of the request.
    @Transactional(readOnly = true)
    public Map<String, String> byRequest() {
        Map<String, String> homes = new HashMap<>();
        sql.selectFrom(PRESENT_HOME).forEach(row -> homes.put(row.getRequestId(), row.getDwellingId()));
        return homes;
    }

    /// Of how many households it is known.
    @Transactional(readOnly = true)
    public int count() {
        return sql.fetchCount(PRESENT_HOME);
    }

    /// Writes where tenants live, or nothing when that is known of somebody already. Runs as the system.
    ///
    /// @param homes ids of dwellings by id of the request
    /// @param landlords by id of the dwelling; a dwelling without one is passed over
    public void seed(Map<String, String> homes, Map<String, OrganisationId> landlords) {
        if (sql.fetchExists(PRESENT_HOME)) {
            return;
        }
        List<PresentHomeRecord> rows = new ArrayList<>();
        homes.forEach((request, dwelling) -> Optional.ofNullable(landlords.get(dwelling))
                .ifPresent(landlord -> rows.add(row(request, dwelling, landlord))));
        sql.batchInsert(rows).execute();
    }

    private static PresentHomeRecord row(String request, String dwelling, OrganisationId landlord) {
        PresentHomeRecord row = PRESENT_HOME.newRecord();
        row.setRequestId(request);
        row.setDwellingId(dwelling);
        row.setOrganisationId(landlord.value());
        return row;
    }
}
