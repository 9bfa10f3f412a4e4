package fr.plainpied.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.app.housing.DwellingSeeding;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.launch.Database;
import fr.plainpied.app.needs.DemandSeeding;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.testing.PlatformTest;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HousingRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/// The index of the territory against the plain engine, while another program writes to the same database.
@PlatformTest
@TestPropertySource(properties = "spring.application.name=territory-index") // a database of its own
class TerritoryIndexTest {
    @Autowired
    private DwellingSeeding housing;

    @Autowired
    private DemandSeeding demand;

    @Autowired
    private Dwellings dwellings;

    @Autowired
    private Requests requests;

    @Autowired
    private IndexCheck check;

    @Autowired
    private TerritoryIndex index;

    @Autowired
    private IndexOperation operation;

    @Value("${spring.datasource.url}")
    private String url;

    @BeforeEach
    void seed() {
        MatchedTerritory.seed(housing, demand);
    }

    /// Another program on the same database.
    private Connection another() throws SQLException {
        Connection connection = new Database(url, "plainpied_owner", "test").connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('plainpied.actor_role', 'system', false)");
        }
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void elsewhere(String sql) throws SQLException {
        try (Connection another = another()) {
            execute(another, sql);
        }
    }

    private void same(String place) {
        IndexFindings findings = check.check(4, 11);
        assertEquals(List.of(), findings.differences(), place);
        assertEquals(dwellings.heldApart().size(), findings.dwellings(), place);
        assertTrue(findings.answers() > 0 || findings.requests() == 0, place);
    }

    private OptionalInt rooms(String id) {
        return Objects.requireNonNull(dwellings.held().get(id)).terms().rooms();
    }

    @Test
    void every_answer_is_the_plain_engine_s_after_whatever_another_program_writes() throws SQLException {
        same("at the start");
        long seed = 20_261_122;
        Random drawn = new Random(seed);
        List<String> homes = dwellings.held().keySet().stream().sorted().toList();
        List<String> households = requests.held().keySet().stream().sorted().toList();
        for (int turn = 0; turn < 12; turn++) {
            String home = homes.get(drawn.nextInt(homes.size()));
            String household = households.get(drawn.nextInt(households.size()));
            String sql = switch (turn % 6) {
                case 0 ->
                    "update housing.dwelling set rent_cents = 20000 + 100 * " + turn + " where id = '" + home + "'";
                case 1 ->
                    "update housing.residence set commune = '56121' where id = (select residence_id"
                            + " from housing.dwelling where id = '" + home + "')";
                case 2 -> value("building", home, "lift", "no");
                case 3 ->
                    "update needs.request set priority_points = priority_points + 7 where id = '" + household + "'";
                case 4 -> "delete from needs.situation where request_id = '" + household + "'";
                default -> "delete from needs.request where id = '" + household + "'";
            };
            elsewhere(sql);
            same("seed " + seed + ", after " + sql);
        }
    }

    private static String value(String level, String home, String criterion, String written) {
        return """
                insert into housing.recorded_value
                  (organisation_id, level, %1$s_id, criterion, version, written, method, taken_on, author, recorded_at)
                select d.organisation_id, '%1$s', d.%1$s_id, '%3$s', 1 + coalesce(max(v.version), 0), '%4$s', 'visit',
                       date '2026-11-20', 'L. Témoin', now()
                from housing.dwelling d
                left join housing.recorded_value v on v.%1$s_id = d.%1$s_id and v.criterion = '%3$s'
                where d.id = '%2$s'
                group by d.organisation_id, d.%1$s_id""".formatted(level, home, criterion, written);
    }

    @Test
    void what_commits_late_counts_from_then_on_though_it_began_before_others() throws SQLException {
        String home = MatchedTerritory.home().id();
        String other = dwellings.held().keySet().stream()
                .filter(id -> !id.equals(home))
                .sorted()
                .findFirst()
                .orElseThrow();
        try (Connection slow = another()) {
            slow.setAutoCommit(false);
            execute(slow, "update housing.dwelling set rooms = 9 where id = '" + home + "'");
            elsewhere("update housing.dwelling set rooms = 8 where id = '" + other + "'");
            assertEquals(OptionalInt.of(8), rooms(other));
            assertNotEquals(OptionalInt.of(9), rooms(home), "not committed yet");
            slow.commit();
            assertEquals(OptionalInt.of(9), rooms(home));
            execute(slow, "update housing.dwelling set rooms = 7 where id = '" + home + "'");
            slow.rollback();
            assertEquals(OptionalInt.of(9), rooms(home), "taken back");
        }
        same("at the end");
    }

    @Test
    void what_is_held_is_the_same_as_long_as_nothing_changes() throws SQLException {
        Map<String, Dwelling> before = dwellings.held();
        Map<String, HousingRequest> demanded = requests.held();
        assertSame(before, dwellings.held());
        assertSame(demanded, requests.held());
        elsewhere("update housing.dwelling set known_values = known_values + 1");
        assertSame(before, dwellings.held(), "nothing that is compared differs");
        elsewhere("update needs.request set max_rent_cents = coalesce(max_rent_cents, 0) + 1");
        assertNotSame(demanded, requests.held());
    }

    @Test
    void a_difference_is_found_and_rebuilding_mends_it() throws SQLException, IOException {
        String home = MatchedTerritory.home().id();
        index.upToDate(0);
        elsewhere("alter table housing.dwelling disable trigger user;"
                + " update housing.dwelling set rent_cents = 999, rooms = 1 where id = '" + home + "';"
                + " alter table housing.dwelling enable trigger user");
        List<IndexFindings.Difference> found = check.check(3, 5).differences();
        assertTrue(
                found.contains(
                        new IndexFindings.Difference(IndexFindings.Kind.DWELLING, IndexFindings.What.CONTENT, home)),
                found.toString());
        assertTrue(operated("check", "3", "5").contains("\"id\":\"" + home + "\""));
        assertTrue(operated("rebuild", "3", "5").endsWith("\"differences\":[]}"));
        same("rebuilt");
    }

    private String operated(String... words) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        operation.answer(List.of(words), answer);
        return answer.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void a_question_of_the_operator_that_makes_no_sense_has_no_answer() throws IOException {
        assertEquals("", operated("check"));
        assertEquals("", operated("check", "many", "5"));
        assertEquals("", operated("check", "3", "5", "7"));
    }

    @Test
    void a_table_emptied_at_once_is_seen() throws SQLException {
        elsewhere("truncate housing.surveyed_work");
        assertTrue(dwellings.held().values().stream()
                .allMatch(dwelling -> dwelling.adaptability().surveyed().isEmpty()));
        same("without surveys");
    }
}
