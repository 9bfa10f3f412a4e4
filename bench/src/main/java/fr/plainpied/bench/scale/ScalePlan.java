package fr.plainpied.bench.scale;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What to measure.
///
/// @param requests at the largest size; it is measured at a hundredth and a tenth of it as well
/// @param vacancies asked of the index and of PostgreSQL at each size
/// @param plainVacancies asked of the plain engine at each size
/// @param seed of the country and of the rankings
public record ScalePlan(int requests, int vacancies, int plainVacancies, long seed, boolean withPostgresql) {

    /// The smallest first; sizes that make the same number of areas are measured once.
    List<Integer> sizes() {
        Map<Integer, Integer> byAreas = new TreeMap<>();
        for (int size : new int[] {requests / 100, requests / 10, requests}) {
            byAreas.put(Country.areas(Math.max(1, size)), size);
        }
        return List.copyOf(byAreas.values());
    }
}
