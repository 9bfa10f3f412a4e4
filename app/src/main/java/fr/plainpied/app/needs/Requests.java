package fr.plainpied.app.needs;

import static fr.plainpied.app.needs.jooq.Tables.DISPLAY_NAME;
import static fr.plainpied.app.needs.jooq.Tables.HOUSEHOLD_FILE;
import static fr.plainpied.app.needs.jooq.Tables.REQUEST;

import fr.plainpied.app.needs.jooq.tables.records.DisplayNameRecord;
import fr.plainpied.app.needs.jooq.tables.records.RequestRecord;
import fr.plainpied.app.needs.jooq.tables.records.RequirementRecord;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to requests and needs. Everything answers as far as whoever acts may see, save [#forMatching()].
@Service
public class Requests {
    /// How many lines a page of the list has.
    public static final int PER_PAGE = 25;

    private final DSLContext sql;
    private final Snapshot snapshot;
    private final LineWriting writing;
    private final Clock clock;

    Requests(DSLContext sql, Snapshot snapshot, LineWriting writing, Clock clock) {
        this.sql = sql;
        this.snapshot = snapshot;
        this.writing = writing;
        this.clock = clock;
    }

    /// One request, as this reader may see it; empty when they may see nothing of it.
    @Transactional(readOnly = true)
    public Optional<HouseholdFile> find(String id) {
        RequestRecord row = sql.fetchOne(REQUEST, REQUEST.ID.eq(id));
        if (row == null) {
            return Optional.empty();
        }
        if (!sql.fetchExists(HOUSEHOLD_FILE, HOUSEHOLD_FILE.REQUEST_ID.eq(id))) {
            return Optional.ofNullable(snapshot.requests().get(id))
                    .map(request -> byCriteria(request, row.getVersion()));
        }
        return new RequestRows(sql, Catalogue.current()).one(id).map(request -> whole(request, row));
    }

    private static HouseholdFile byCriteria(HousingRequest request, long version) {
        return new HouseholdFile(
                CriteriaOnly.of(request),
                false,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                version);
    }

    private HouseholdFile whole(HousingRequest request, RequestRecord row) {
        LineRows lines = new LineRows(sql, Catalogue.current());
        List<RequirementRecord> ever = lines.ever(request.id());
        return new HouseholdFile(
                request,
                true,
                names(request.id()),
                Optional.ofNullable(row.getOrganisationId()).map(OrganisationId::new),
                sql.select(HOUSEHOLD_FILE.HOME_COMMUNE)
                        .from(HOUSEHOLD_FILE)
                        .where(HOUSEHOLD_FILE.REQUEST_ID.eq(request.id()))
                        .fetchOptional(HOUSEHOLD_FILE.HOME_COMMUNE),
                lines.standing(ever),
                lines.history(ever),
                new PersonRows(sql).history(request.id()),
                row.getVersion());
    }

    private Map<String, String> names(String request) {
        Map<String, String> names = new HashMap<>();
        for (DisplayNameRecord name : sql.fetch(DISPLAY_NAME, DISPLAY_NAME.REQUEST_ID.eq(request))) {
            names.put(name.getPersonId(), name.getFirstName() + " " + name.getSurname());
        }
        return names;
    }

    /// A page of the requests this reader may see, oldest first.
    ///
    /// @param page from 1; beyond the last is the last
    @Transactional(readOnly = true)
    public RequestsPage search(RequestSearch search, int page) {
        RequestList list = new RequestList(sql, LocalDate.now(clock));
        int total = list.count(search);
        int pages = Math.max(1, (total + PER_PAGE - 1) / PER_PAGE);
        int shown = Math.clamp(page, 1, pages);
        return new RequestsPage(list.lines(search, (shown - 1) * PER_PAGE, PER_PAGE), total, shown, pages);
    }

    /// How many requests of a search this reader may see.
    @Transactional(readOnly = true)
    public int count(RequestSearch search) {
        return new RequestList(sql, LocalDate.now(clock)).count(search);
    }

    /// All the requests of a search, for a file that the reader takes away.
    @Transactional(readOnly = true)
    public List<RequestSummary> all(RequestSearch search) {
        return new RequestList(sql, LocalDate.now(clock)).lines(search, 0, Integer.MAX_VALUE);
    }

    /// Every request of the territory as it is, read by the program itself whoever asks: only for comparing. What of
    /// the answer is shown must pass [#seen] first.
    public List<HousingRequest> forMatching() {
        return List.copyOf(held().values());
    }

    /// The same by id; the same map as long as nothing changes.
    public Map<String, HousingRequest> held() {
        return snapshot.requests();
    }

    /// The same, everything read again.
    public Map<String, HousingRequest> heldAgain() {
        return snapshot.again();
    }

    /// The same as the database has it, read apart from what is held in memory: to check the latter.
    public Map<String, HousingRequest> heldApart() {
        return snapshot.apart();
    }

    /// One request as it is, read by the program itself: the same rule as [#forMatching()].
    public Optional<HousingRequest> forMatching(String id) {
        return Optional.ofNullable(snapshot.requests().get(id));
    }

    /// Which requests this reader may see, and which of them wholly.
    @Transactional(readOnly = true)
    public SeenRequests seen() {
        return seen(DSL.noCondition());
    }

    /// The same of one request.
    @Transactional(readOnly = true)
    public SeenRequests seen(String request) {
        return seen(REQUEST.ID.eq(request));
    }

    private SeenRequests seen(Condition which) {
        Set<String> all = new HashSet<>();
        Set<String> whole = new HashSet<>();
        for (Record row : sql.select(REQUEST.ID, HOUSEHOLD_FILE.REQUEST_ID)
                .from(REQUEST)
                .leftJoin(HOUSEHOLD_FILE)
                .on(HOUSEHOLD_FILE.REQUEST_ID.eq(REQUEST.ID))
                .where(which)) {
            all.add(row.get(REQUEST.ID));
            if (row.get(HOUSEHOLD_FILE.REQUEST_ID) != null) {
                whole.add(row.get(REQUEST.ID));
            }
        }
        return new SeenRequests(all, whole);
    }

    /// Names of the persons of those requests that this reader may see by name, by request then person.
    @Transactional(readOnly = true)
    public Map<String, Map<String, String>> names(Set<String> requests) {
        Map<String, Map<String, String>> names = new HashMap<>();
        for (DisplayNameRecord name : sql.fetch(DISPLAY_NAME, DISPLAY_NAME.REQUEST_ID.in(requests))) {
            names.computeIfAbsent(name.getRequestId(), id -> new HashMap<>())
                    .put(name.getPersonId(), name.getFirstName() + " " + name.getSurname());
        }
        return names;
    }

    /// Demand by wanted commune for the territory's officer; empty for everybody else.
    @Transactional(readOnly = true)
    public List<CommuneDemand> byCommune() {
        List<CommuneDemand> demand = new ArrayList<>();
        for (Record row : sql.fetch("select commune, requests, with_needs from needs.demand_by_commune()")) {
            demand.add(new CommuneDemand(
                    row.get("commune", String.class), count(row, "requests"), count(row, "with_needs")));
        }
        return demand;
    }

    private static OptionalLong count(Record row, String column) {
        Long count = row.get(column, Long.class);
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /// Adds a line to a person's needs.
    ///
    /// @param version of the file that the reader saw
    @Transactional
    public LineOutcome add(String request, String person, LineDraft draft, long version) {
        return writing.add(new PersonKey(request, person), draft, version);
    }

    /// Puts another line in the place of one that was added.
    @Transactional
    public LineOutcome change(String request, long line, LineDraft draft, long version) {
        return writing.change(request, line, draft, version);
    }

    /// Takes away a line that was added.
    @Transactional
    public LineOutcome remove(String request, long line, long version) {
        return writing.remove(request, line, version);
    }

    /// Undoes the last thing that happened to a line.
    ///
    /// @param line as [LineOutcome.Done] named it
    @Transactional
    public LineOutcome undo(String request, long line, long version) {
        return writing.undo(request, line, version);
    }
}
