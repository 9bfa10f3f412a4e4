package fr.plainpied.bench.scale;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.PreparedDwelling;
import fr.plainpied.kernel.adequacy.Screening;
import fr.plainpied.kernel.criteria.Catalogue;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresql.PGConnection;

/// All requests in one wide table of PostgreSQL, and the question in SQL: who can be proposed and would find the
/// dwelling fitting as it is, in the published order.
final class WideTable {

    private static final String NULL = "\\N";

    private final Connection connection;
    private final Adequacy adequacy = new Adequacy(Catalogue.current());
    private final Screening screening = adequacy.screening();
    private final TableRow row = new TableRow(screening);
    private final NeedColumns needs = new NeedColumns(screening);
    private final WishLines wishes = new WishLines(screening);
    private final GateConditions gates = new GateConditions();
    private final Set<String> present = new HashSet<>();

    /// @param ids in order
    record Answer(List<String> ids, double milliseconds) {}

    WideTable(Connection connection) throws SQLException {
        this.connection = connection;
        execute("create table request (%s)".formatted(TableRow.DEFINITION));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void load(List<Applicant> applicants) throws SQLException, IOException {
        execute("drop index if exists by_commune");
        List<String> fixed = new ArrayList<>();
        List<Map<String, Integer>> musts = new ArrayList<>();
        for (Applicant applicant : applicants) {
            fixed.add(row.text(applicant, wishes));
            musts.add(needs.values(row.musts(applicant)));
        }
        List<String> names = needs.names();
        for (String name : names) {
            if (present.add(name)) {
                execute("alter table request add column %s int".formatted(name));
            }
        }
        StringBuilder text = new StringBuilder();
        for (int rank = 0; rank < fixed.size(); rank++) {
            text.append(fixed.get(rank));
            for (String name : names) {
                Integer value = musts.get(rank).get(name);
                text.append('\t').append(value == null ? NULL : value.toString());
            }
            text.append('\n');
        }
        copy(names, text.toString());
    }

    private void copy(List<String> names, String rows) throws SQLException, IOException {
        String columns = names.isEmpty() ? "" : ", " + String.join(", ", names);
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy request (%s%s) from stdin".formatted(TableRow.COLUMNS, columns), new StringReader(rows));
    }

    /// Indexes and statistics, before questions.
    void ready() throws SQLException {
        execute("create index by_commune on request using gin (communes) with (fastupdate = off)");
        execute("vacuum (analyze) request");
    }

    /// Writing the query is not timed.
    Answer ask(Dwelling dwelling, long seed) throws SQLException {
        String sql = query(dwelling, seed);
        long begun = System.nanoTime();
        List<String> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return new Answer(List.copyOf(ids), (System.nanoTime() - begun) / 1e6);
    }

    private String query(Dwelling dwelling, long seed) {
        PreparedDwelling prepared = adequacy.prepare(dwelling);
        List<String> conditions = new ArrayList<>(gates.of(dwelling));
        conditions.addAll(needs.conditions(prepared));
        return """
                with fitting as (
                  select id, points, registered, bit_count((scarce & %d)::bit(16)) as scarcity, %s as coverage
                  from request where %s),
                first as (
                  select * from fitting order by scarcity desc, points desc, coverage desc, registered nulls last
                  fetch first %d rows with ties)
                select id from first
                order by scarcity desc, points desc, coverage desc, registered nulls last,
                  encode(sha256(convert_to('%d|%s|' || id, 'UTF8')), 'hex') collate "C"
                limit %d""".formatted(
                        screening.scarceHeld(prepared),
                        wishes.coverage(adequacy, prepared),
                        conditions.isEmpty() ? "true" : String.join("\n and ", conditions),
                        ScaleRun.FIRST,
                        seed,
                        dwelling.id().replace("'", "''"),
                        ScaleRun.FIRST);
    }
}
