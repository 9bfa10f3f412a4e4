package fr.plainpied.formats.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FirstLinesTest {

    @Test
    void itRemembersLikeAMap() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        FirstLines lines = new FirstLines();
        Map<String, Integer> expected = new HashMap<>();
        for (int line = 1; line <= 300_000; line++) {
            String id = random.nextInt(10) == 0
                    ? "é".repeat(random.nextInt(2_000))
                    : Integer.toString(random.nextInt(150_000), 36);
            Integer first = expected.putIfAbsent(id, line);
            assertEquals(first == null ? OptionalInt.empty() : OptionalInt.of(first), lines.firstLine(id, line), id);
        }
        assertEquals(expected.size(), lines.size());
    }
}
