package fr.plainpied.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    postgresql://ana:secret@base.example:5433/logement   | jdbc:postgresql://base.example:5433/logement              | ana | secret
                    postgres://ana@base.example/logement                 | jdbc:postgresql://base.example/logement                   | ana | ''
                    jdbc:postgresql://h/b?user=ana&password=p%26q        | jdbc:postgresql://h/b                                     | ana | p&q
                    postgresql://ana:a%40b+c@h/b?sslmode=require         | jdbc:postgresql://h/b?sslmode=require                     | ana | a@b+c
                    """)
    void both_ways_of_writing_are_read(String address, String url, String user, String password) {
        assertEquals(new Database(url, user, password), DatabaseAddress.read(address));
    }

    @ParameterizedTest
    @CsvSource({
        "mysql://ana@h/b, launch.database.url",
        "logement, launch.database.url",
        "postgresql://ana@h, launch.database.url",
        "postgresql://ana@h/, launch.database.url",
        "postgresql://h/b, launch.database.user",
        "postgresql://a b@h/b, launch.database.url"
    })
    void an_address_that_cannot_be_read_says_how_to_write_one(String address, String key) {
        assertEquals(
                key,
                assertThrows(LaunchFault.class, () -> DatabaseAddress.read(address))
                        .key());
    }

    @Test
    void a_password_is_never_shown() {
        assertFalse(
                DatabaseAddress.read("postgresql://ana:secret@h/b").toString().contains("secret"));
    }
}
