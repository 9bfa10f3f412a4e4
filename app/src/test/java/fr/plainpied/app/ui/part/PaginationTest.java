package fr.plainpied.app.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaginationTest {
    @Test
    void a_long_list_shows_its_ends_and_where_one_is() {
        assertEquals(List.of(1, 2, 3, 4, 5, 0, 12), at(4, 12));
        assertEquals(List.of(1, 0, 6, 7, 8, 0, 12), at(7, 12));
        assertEquals(List.of(1, 2), at(1, 2));
        assertEquals(List.of(1, 2, 0, 9), at(1, 9));
        assertEquals(List.of(1), at(1, 1));
    }

    @Test
    void filters_stay_in_the_address() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        query.put("verdict", List.of("fits", "works"));
        query.put("q", List.of("a&b é"));
        query.put("page", List.of("3"));
        assertEquals(
                "/vacances?verdict=fits&verdict=works&q=a%26b+%C3%A9&page=2",
                new Pagination("Pages", 1, 3, "/vacances", query).href(2));
    }

    @Test
    void pages_follow_from_the_number_of_lines() {
        assertEquals(1, Pagination.pages(0, 20));
        assertEquals(1, Pagination.pages(20, 20));
        assertEquals(2, Pagination.pages(21, 20));
        assertThrows(IllegalArgumentException.class, () -> new Pagination("Pages", 4, 3, "/", Map.of()));
    }

    private static List<Integer> at(int current, int last) {
        return new Pagination("Pages", current, last, "/", Map.of()).shown();
    }
}
