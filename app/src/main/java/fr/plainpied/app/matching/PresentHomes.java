package fr.plainpied.app.matching;

import static fr.plainpied.app.matching.jooq.Tables.PRESENT_HOME;

import fr.plainpied.app.matching.jooq.tables.records.PresentHomeRecord;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import java.time.Clock;
import java.time.ZoneOffset;
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
    /// How many lines a page of the list has.
    public static final int PER_PAGE = 25;

    private final DSLContext sql;
    private final Clock clock;

    PresentHomes(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// A household that asks for another home, and where it lives.
    ///
    /// @param request id of the request
    /// @param dwelling id of the present home
    public record Tenancy(String request, String dwelling) {}

    /// A page of those known, by home.
    ///
    /// @param page from 1
    @Transactional(readOnly = true)
    public List<Tenancy> list(int page) {
        return sql.selectFrom(PRESENT_HOME)
                .orderBy(PRESENT_HOME.DWELLING_ID)
                .limit(PER_PAGE)
                .offset((page - 1) * PER_PAGE)
                .fetch(row -> new Tenancy(row.getRequestId(), row.getDwellingId()));
    }

    /// Keeps where a household lives, as whoever acts says it. That the home is the actor's own is asked before.
    ///
    /// @return false when another home is known of that household, or another household of that home
    public boolean tell(Tenancy tenancy) {
        OrganisationId landlord = CurrentActor.get()
                .organisation()
                .orElseThrow(() -> new IllegalStateException("A present home belongs to a landlord."));
        PresentHomeRecord row = row(tenancy.request(), tenancy.dwelling(), landlord);
        CurrentActor.get().account().map(AccountId::value).ifPresent(row::setToldBy);
        row.setToldAt(clock.instant().atOffset(ZoneOffset.UTC));
        return sql.insertInto(PRESENT_HOME).set(row).onConflictDoNothing().execute() > 0;
    }

    /// Takes back where a household lives.
    ///
    /// @return whether it was known
    public boolean takeBack(String request) {
        return sql.deleteFrom(PRESENT_HOME)
                        .where(PRESENT_HOME.REQUEST_ID.eq(request))
                        .execute()
                > 0;
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
