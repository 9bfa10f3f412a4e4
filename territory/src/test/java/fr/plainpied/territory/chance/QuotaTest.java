package fr.plainpied.territory.chance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotaTest {

    @Test
    void shares_become_whole_numbers_by_the_largest_remainders() {
        assertArrayEquals(new int[] {5, 3, 2}, Quota.split(10, 0.5, 0.3, 0.2));
        assertArrayEquals(new int[] {1, 1, 1}, Quota.split(3, 0.5, 0.26, 0.24));
        assertArrayEquals(new int[] {2, 1, 1}, Quota.split(4, 1, 1, 1));
    }

    @Test
    void every_run_of_scaled_counts_is_off_by_less_than_one() {
        long seed = 20261122;
        Dice dice = Dice.of(seed, "counts");
        int[] counts = new int[400];
        Arrays.setAll(counts, rank -> dice.between(0, 60));
        int[] scaled = Quota.scale(counts, 10);

        for (int from = 0; from < counts.length; from++) {
            int exact = 0;
            int drawn = 0;
            for (int to = from; to < counts.length; to++) {
                exact += counts[to];
                drawn += scaled[to];
                assertTrue(Math.abs(drawn - exact / 10.0) < 1, "seed " + seed + " from " + from + " to " + to);
            }
        }
        assertArrayEquals(counts, Quota.scale(counts, 1));
    }

    @Test
    void the_same_seed_and_key_give_the_same_draws_and_another_key_others() {
        Dice first = Dice.of(1, "dwelling", "A1");
        Dice again = Dice.of(1, "dwelling", "A1");
        Dice other = Dice.of(1, "dwelling", "A2");

        List<Integer> draws = List.of(first.between(0, 999), first.between(0, 999), first.between(0, 999));
        assertEquals(draws, List.of(again.between(0, 999), again.between(0, 999), again.between(0, 999)));
        assertTrue(!draws.equals(List.of(other.between(0, 999), other.between(0, 999), other.between(0, 999))));
    }

    @Test
    void draws_follow_their_law() {
        Dice dice = Dice.of(7, "laws");
        int draws = 200_000;
        double months = 0;
        int heads = 0;
        int[] ranks = new int[3];
        for (int draw = 0; draw < draws; draw++) {
            months += dice.logNormal(9.5, 0.95);
            heads += dice.chance(0.25) ? 1 : 0;
            ranks[dice.weighted(1, 2, 1)]++;
        }
        assertEquals(9.5, months / draws, 0.15);
        assertEquals(0.25, (double) heads / draws, 0.01);
        assertEquals(0.5, (double) ranks[1] / draws, 0.01);
    }
}
