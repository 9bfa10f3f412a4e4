package fr.plainpied.app.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.plainpied.app.launch.Migrations;
import fr.plainpied.app.testing.TestDatabase;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Over every table of every module, those to come included.
class RowSecurityTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Test
    void a_table_whose_rows_belong_to_an_organisation_forces_row_level_security() throws SQLException {
        assertEquals(List.of(), lines("""
                        select n.nspname || '.' || c.relname
                        from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = any (?) and c.relkind in ('r', 'p')
                          and exists (select from pg_attribute a
                                      where a.attrelid = c.oid and not a.attisdropped
                                        and a.attname in ('organisation', 'organisation_id', 'territory', 'territory_id'))
                          and not (c.relrowsecurity and c.relforcerowsecurity
                                   and exists (select from pg_policy p where p.polrelid = c.oid))
                        order by 1
                        """));
    }

    @Test
    void the_role_that_serves_owns_nothing_and_changes_no_schema() throws SQLException {
        assertEquals(List.of(), lines("""
                        select n.nspname || '.' || c.relname
                        from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = any (?) and pg_get_userbyid(c.relowner) = current_user
                        union all
                        select n.nspname
                        from pg_namespace n
                        where n.nspname = any (?) and has_schema_privilege(current_user, n.oid, 'create')
                        order by 1
                        """));
    }

    @Test
    void a_function_that_runs_as_its_owner_names_its_search_path() throws SQLException {
        assertEquals(List.of(), lines("""
                        select n.nspname || '.' || p.proname
                        from pg_proc p
                          join pg_namespace n on n.oid = p.pronamespace
                        where n.nspname = any (?) and p.prosecdef
                          and not coalesce(array_to_string(p.proconfig, ' ') like '%search_path=%', false)
                        order by 1
                        """));
    }

    private static List<String> lines(String question) throws SQLException {
        try (Connection connection = DATABASE.application().connect();
                PreparedStatement statement = connection.prepareStatement(question)) {
            Array modules =
                    connection.createArrayOf("text", Migrations.modules().toArray());
            assertFalse(Migrations.modules().isEmpty());
            for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setArray(i, modules);
            }
            List<String> lines = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return lines;
        }
    }
}
