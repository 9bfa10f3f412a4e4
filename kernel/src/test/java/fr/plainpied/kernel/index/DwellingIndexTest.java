package fr.plainpied.kernel.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.adequacy.PreparedDwelling;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.explain.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The index of dwellings against the plain engine, on random territories.
class DwellingIndexTest {

    private static final Adequacy ADEQUACY = new Adequacy(Catalogue.current());
    private static final Gates GATES = new Gates(IncomeCeilings.official());

    private final Map<String, Dwelling> dwellings = new HashMap<>();

    @Test
    void the_first_dwellings_are_those_of_the_plain_engine_after_any_changes() {
        for (long seed = 201; seed <= 220; seed++) {
            RandomHousing housing = new RandomHousing(seed);
            int horizon = housing.below(3);
            DwellingIndex index = new DwellingIndex(ADEQUACY, GATES, horizon);
            dwellings.clear();
            for (int change = 0; change < 400; change++) {
                String id = "dwelling " + housing.below(90);
                if (housing.below(4) == 0) {
                    assertEquals(dwellings.remove(id) != null, index.remove(id), "seed " + seed);
                } else {
                    put(index, id, housing);
                }
            }
            for (int request = 0; request < 8; request++) {
                compare(index, housing.request(), horizon, seed);
            }
        }
    }

    @Test
    void an_empty_index_has_nothing() {
        RandomHousing housing = new RandomHousing(6);
        DwellingIndex index = new DwellingIndex(ADEQUACY, GATES, 0);

        assertEquals(List.of(), index.best(housing.request(), RandomHousing.DAY, 10));
        Dwelling only = housing.dwelling();
        index.put(only);
        assertEquals(1, index.best(housing.request(), RandomHousing.DAY, 10).size());
        assertTrue(index.remove(only.id()));
        assertFalse(index.remove(only.id()));
        assertEquals(0, index.size());
    }

    /// A quarter of the dwellings are described as another one.
    private void put(DwellingIndex index, String id, RandomHousing housing) {
        Dwelling drawn = housing.dwelling();
        Dwelling like =
                dwellings.isEmpty() || housing.below(4) > 0 ? drawn : housing.pick(List.copyOf(dwellings.values()));
        Dwelling dwelling = new Dwelling(id, drawn.terms(), like.grid(), like.adaptability());
        dwellings.put(id, dwelling);
        index.put(dwelling);
    }

    private void compare(DwellingIndex index, HousingRequest request, int horizon, long seed) {
        Applicant applicant = Applicant.of(request, horizon);
        List<IndexedDwelling> expected = new Matching(ADEQUACY, GATES, RandomHousing.DAY, 1)
                .dwellings(applicant, List.copyOf(dwellings.values())).stream()
                        .map(candidate -> expected(candidate, applicant))
                        .toList();
        List<IndexedDwelling> proposable = expected.stream()
                .filter(one -> one.proposable() && one.assessment().verdict() != Verdict.DOES_NOT_FIT)
                .toList();
        assertEquals(dwellings.size(), index.size(), "seed " + seed);
        List<Standing> standings = expected.stream()
                .map(one -> new Standing(one.id(), one.proposable(), one.assessment()))
                .toList();
        assertEquals(
                standings, index.ranking(applicant, RandomHousing.DAY), "seed " + seed + ", all for " + request.id());
        for (int count : new int[] {1, 5, 30, 200}) {
            String place = "seed " + seed + ", the first " + count + " for " + request.id();
            same(first(expected, count), index.best(request, RandomHousing.DAY, count), place);
            same(first(proposable, count), index.proposable(request, RandomHousing.DAY, count), place);
        }
    }

    private static void same(List<IndexedDwelling> expected, List<IndexedDwelling> found, String place) {
        for (int rank = 0; rank < Math.min(expected.size(), found.size()); rank++) {
            assertEquals(expected.get(rank), found.get(rank), place + ", rank " + rank);
        }
        assertEquals(expected.size(), found.size(), place);
    }

    private static List<IndexedDwelling> first(List<IndexedDwelling> all, int count) {
        return all.subList(0, Math.min(count, all.size()));
    }

    private static IndexedDwelling expected(Candidate candidate, Applicant applicant) {
        PreparedDwelling dwelling = ADEQUACY.prepare(candidate.dwelling());
        return new IndexedDwelling(
                candidate.dwelling().id(),
                candidate.proposable(),
                candidate.assessment(),
                ADEQUACY.works(dwelling, candidate.assessment()),
                ADEQUACY.toMeasure(dwelling, applicant.needs()),
                candidate.dwelling().terms().availableFrom());
    }
}
