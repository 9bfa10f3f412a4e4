package fr.plainpied.kernel.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.adequacy.PreparedDwelling;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.explain.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The index against the plain engine, on random territories: the same candidates, order and figures.
class RequestIndexTest {

    private static final Adequacy ADEQUACY = new Adequacy(Catalogue.current());
    private static final Gates GATES = new Gates(IncomeCeilings.official());
    private static final int SEED = 7;

    private final Map<String, HousingRequest> requests = new HashMap<>();

    @Test
    void the_first_candidates_are_those_of_the_plain_engine() {
        for (long seed = 1; seed <= 24; seed++) {
            RandomHousing housing = new RandomHousing(seed);
            int horizon = housing.below(3);
            RequestIndex index = new RequestIndex(ADEQUACY, GATES, horizon);
            requests.clear();
            for (int count = 0; count < 150; count++) {
                put(index, housing.request());
            }
            for (int vacancy = 0; vacancy < 4; vacancy++) {
                compare(index, housing.dwelling(), horizon, seed);
            }
        }
    }

    @Test
    void changes_leave_the_same_answers_as_a_new_index() {
        for (long seed = 101; seed <= 108; seed++) {
            RandomHousing housing = new RandomHousing(seed);
            RequestIndex index = new RequestIndex(ADEQUACY, GATES, 0);
            requests.clear();
            for (int change = 0; change < 900; change++) {
                String id = "id " + housing.below(120);
                if (housing.below(5) < 2) {
                    assertEquals(requests.remove(id) != null, index.remove(id), "seed " + seed);
                } else {
                    put(index, housing.request(id));
                }
                if (change % 100 == 0) {
                    compare(index, housing.dwelling(), 0, seed);
                }
            }
            compare(index, housing.dwelling(), 0, seed);
        }
    }

    @Test
    void an_empty_index_has_nobody_and_a_request_put_is_there_until_it_is_removed() {
        RandomHousing housing = new RandomHousing(5);
        RequestIndex index = new RequestIndex(ADEQUACY, GATES, 0);
        Vacancy vacancy = new Vacancy(housing.dwelling(), RandomHousing.DAY, SEED);

        assertEquals(List.of(), index.best(vacancy, 100));
        index.put(housing.request("only"));
        assertTrue(index.contains("only"));
        assertEquals(1, index.best(vacancy, 100).size());
        assertEquals(List.of(), index.best(vacancy, 0));
        assertTrue(index.remove("only"));
        assertFalse(index.remove("only"));
        assertFalse(index.contains("only"));
        assertEquals(0, index.size());
        assertEquals(0, index.distinctNeeds());
    }

    @Test
    void very_long_ids_and_lists_of_communes_are_kept_whole() {
        RandomHousing housing = new RandomHousing(9);
        RequestIndex index = new RequestIndex(ADEQUACY, GATES, 0);
        requests.clear();
        for (int one = 0; one < 6; one++) {
            HousingRequest drawn = housing.request("long ".repeat(400) + one % 4);
            put(index, drawn);
            put(index, housing.naming(drawn, 3_000 - 500 * one));
            compare(index, housing.dwelling(), 0, 9);
        }
        requests.keySet().forEach(id -> assertTrue(index.remove(id)));
        assertEquals(0, index.size());
    }

    private void put(RequestIndex index, HousingRequest request) {
        requests.put(request.id(), request);
        index.put(request);
    }

    private void compare(RequestIndex index, Dwelling dwelling, int horizon, long seed) {
        List<Applicant> applicants = requests.values().stream()
                .map(request -> Applicant.of(request, horizon))
                .toList();
        List<Candidate> plain = new Matching(ADEQUACY, GATES, RandomHousing.DAY, SEED).candidates(dwelling, applicants);
        Vacancy vacancy = new Vacancy(dwelling, RandomHousing.DAY, SEED);
        List<IndexedRequest> expected = new ArrayList<>();
        for (Candidate candidate : plain) {
            expected.add(expected(candidate, horizon));
        }
        assertEquals(requests.size(), index.size(), "seed " + seed);
        List<Standing> standings = expected.stream()
                .map(one -> new Standing(one.id(), one.proposable(), one.assessment()))
                .toList();
        assertEquals(standings, index.ranking(vacancy), "seed " + seed + ", all for " + dwelling.id());
        for (int count : new int[] {1, 7, 40, expected.size(), expected.size() + 5}) {
            String place = "seed " + seed + ", the first " + count + " for " + dwelling.id();
            same(first(expected, count), index.best(vacancy, count), place);
            List<IndexedRequest> proposable = expected.stream()
                    .filter(request ->
                            request.proposable() && request.assessment().verdict() != Verdict.DOES_NOT_FIT)
                    .toList();
            same(first(proposable, count), index.proposable(vacancy, count), place);
        }
    }

    /// The first difference only: whole lists of candidates are unreadable.
    private static void same(List<IndexedRequest> expected, List<IndexedRequest> found, String place) {
        for (int rank = 0; rank < Math.min(expected.size(), found.size()); rank++) {
            String ranked = place + ", rank " + rank;
            assertEquals(summary(expected.get(rank)), summary(found.get(rank)), ranked);
            assertEquals(expected.get(rank), found.get(rank), ranked);
        }
        assertEquals(expected.size(), found.size(), place);
    }

    private static String summary(IndexedRequest request) {
        return "%s %s %s %s %s measure %s"
                .formatted(
                        request.id(),
                        request.proposable(),
                        request.assessment(),
                        request.priorityPoints(),
                        request.registeredOn(),
                        request.toMeasure().stream().map(Criterion::code).toList());
    }

    private static List<IndexedRequest> first(List<IndexedRequest> all, int count) {
        return all.subList(0, Math.min(count, all.size()));
    }

    private static IndexedRequest expected(Candidate candidate, int horizon) {
        HousingRequest request = candidate.request();
        HouseholdNeeds needs = HouseholdNeeds.of(request, horizon);
        PreparedDwelling dwelling = ADEQUACY.prepare(candidate.dwelling());
        return new IndexedRequest(
                request.id(),
                candidate.proposable(),
                candidate.assessment(),
                ADEQUACY.works(dwelling, candidate.assessment()),
                ADEQUACY.toMeasure(dwelling, needs),
                request.priorityPoints(),
                request.registeredOn());
    }
}
