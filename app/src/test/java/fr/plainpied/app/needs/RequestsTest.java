package fr.plainpied.app.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.NeedLine;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.territory.demand.PendingRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class RequestsTest {
    private static final PendingRequest OURS = SeededDemand.accompanied(PendingRequest::hasNeeds);
    private static final Actor PROFESSIONAL = SeededDemand.professionalOf(OURS);
    private static final Actor OFFICER = SeededDemand.stranger(Role.ALLOCATION_OFFICER);

    @Autowired
    private Requests requests;

    @Autowired
    private DemandSeeding seeding;

    @BeforeEach
    void seed() {
        SeededDemand.seed(seeding);
    }

    @Test
    void what_is_written_is_read_again() {
        Map<String, HousingRequest> written = SeededDemand.TERRITORY.demand().requests().stream()
                .map(PendingRequest::request)
                .collect(Collectors.toMap(HousingRequest::id, request -> request));
        for (HousingRequest read : requests.forMatching()) {
            HousingRequest request = written.get(read.id());
            if (!read.id().equals(OURS.id()) && request != null) {
                assertEquals(request.toString(), sorted(request, read).toString());
            }
        }
    }

    /// Sets have no order of their own in a text.
    private static HousingRequest sorted(HousingRequest written, HousingRequest read) {
        assertEquals(written, read);
        return written;
    }

    @Test
    void the_accompanying_organisation_reads_the_whole_file() {
        HouseholdFile file =
                CurrentActor.callAs(PROFESSIONAL, () -> requests.find(OURS.id()).orElseThrow());
        assertTrue(file.whole());
        assertEquals(OURS.request().taxIncome(), file.request().taxIncome());
        assertEquals(OURS.request().household().size(), file.names().size());
        assertEquals(
                OURS.request().household().getFirst().situations(),
                file.request().household().getFirst().situations());
    }

    @Test
    void another_organisation_reads_nothing() {
        Actor other = SeededDemand.stranger(Role.ACCOMPANYING_PROFESSIONAL);
        CurrentActor.runAs(other, () -> {
            assertTrue(requests.find(OURS.id()).isEmpty());
            assertEquals(0, requests.search(RequestSearch.ALL, 1).total());
            assertTrue(requests.names(Set.of(OURS.id())).isEmpty());
        });
        assertTrue(requests.find(OURS.id()).isEmpty(), "a visitor reads nothing either");
    }

    @Test
    void an_allocation_officer_reads_criteria_and_never_who() {
        HouseholdFile file =
                CurrentActor.callAs(OFFICER, () -> requests.find(OURS.id()).orElseThrow());
        assertFalse(file.whole());
        assertTrue(file.names().isEmpty());
        assertTrue(file.request().taxIncome().isEmpty());
        assertTrue(file.request().resourcesMonth().isEmpty());
        for (Person person : file.request().household()) {
            assertTrue(person.birthYear().isEmpty());
            assertTrue(person.situations().isEmpty());
            assertFalse(person.recognisedDisability());
            assertTrue(
                    person.requirements().stream().allMatch(line -> line.why().isEmpty()));
        }
        assertEquals(asked(OURS.request()), asked(file.request()), "what is needed is all there");
    }

    private static List<String> asked(HousingRequest request) {
        return HouseholdNeeds.of(request, 0).lines().stream()
                .map(NeedLine::requirement)
                .map(line -> line.criterion().code() + line.comparator().symbol() + line.operand() + line.strength())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    @Test
    void an_allocation_officer_lists_numbers_without_names() {
        RequestsPage page = CurrentActor.callAs(OFFICER, () -> requests.search(RequestSearch.ALL, 1));
        assertTrue(page.total() >= SeededDemand.TERRITORY.demand().requests().size());
        assertTrue(page.requests().stream()
                .allMatch(line -> line.name().isEmpty() && line.situations().isEmpty()));
    }

    @Test
    void the_territory_reads_counts_and_no_request() {
        CurrentActor.runAs(SeededDemand.stranger(Role.TERRITORY_OFFICER), () -> {
            assertEquals(0, requests.search(RequestSearch.ALL, 1).total());
            List<CommuneDemand> demand = requests.byCommune();
            assertFalse(demand.isEmpty());
            assertTrue(demand.stream().allMatch(one -> one.requests().orElse(11) >= 11));
            assertEquals(0, requests.search(RequestSearch.ALL, 1).total(), "counting opens nothing afterwards");
        });
        assertTrue(CurrentActor.callAs(OFFICER, requests::byCommune).isEmpty());
    }

    @Test
    void a_line_is_added_changed_and_taken_away_and_each_step_stays() {
        CurrentActor.runAs(PROFESSIONAL, () -> {
            HouseholdFile before = requests.find(OURS.id()).orElseThrow();
            String person = before.request().household().getFirst().id();
            LineOutcome added =
                    requests.add(OURS.id(), person, draft("830", "Passer avec les cannes"), before.version());
            assertEquals(
                    before.version() + 1,
                    assertInstanceOf(LineOutcome.Done.class, added).version());

            HouseholdFile after = requests.find(OURS.id()).orElseThrow();
            AddedLine line = after.added().stream()
                    .filter(one -> one.requirement().written().equals("830"))
                    .findFirst()
                    .orElseThrow();
            requests.change(OURS.id(), line.id(), draft("900", "Passer avec le fauteuil"), after.version());
            HouseholdFile changed = requests.find(OURS.id()).orElseThrow();
            LineHistory newest = changed.history().getFirst();
            assertEquals("830", newest.before().orElseThrow().written());
            assertEquals("900", newest.after().orElseThrow().written());
            assertTrue(requests.forMatching(OURS.id()).orElseThrow().household().getFirst().requirements().stream()
                    .anyMatch(one -> one.written().equals("900")));

            AddedLine second = changed.added().getLast();
            requests.remove(OURS.id(), second.id(), changed.version());
            HouseholdFile removed = requests.find(OURS.id()).orElseThrow();
            assertTrue(removed.history().getFirst().after().isEmpty());
            assertEquals(before.added(), removed.added());
        });
    }

    @Test
    void the_slower_of_two_is_told_instead_of_undoing_the_other() {
        CurrentActor.runAs(PROFESSIONAL, () -> {
            HouseholdFile seen = requests.find(OURS.id()).orElseThrow();
            String person = seen.request().household().getFirst().id();
            requests.add(OURS.id(), person, draft("840", "Passer avec les cannes"), seen.version());
            assertInstanceOf(
                    LineOutcome.Overtaken.class,
                    requests.add(OURS.id(), person, draft("850", "Passer avec les cannes"), seen.version()));
        });
    }

    @Test
    void a_reason_that_looks_like_a_diagnosis_is_refused_kindly() {
        CurrentActor.runAs(PROFESSIONAL, () -> {
            HouseholdFile seen = requests.find(OURS.id()).orElseThrow();
            String person = seen.request().household().getFirst().id();
            LineOutcome outcome =
                    requests.add(OURS.id(), person, draft("12", "À cause de sa sclérose en plaques"), seen.version());
            List<LineFault> faults =
                    assertInstanceOf(LineOutcome.Refused.class, outcome).faults();
            assertEquals(
                    Set.of(LineFault.Field.VALUE, LineFault.Field.WHY),
                    faults.stream().map(LineFault::field).collect(Collectors.toSet()));
            assertEquals(seen.added(), requests.find(OURS.id()).orElseThrow().added(), "nothing was written");
        });
    }

    @Test
    void nobody_else_changes_a_file() {
        LineOutcome byOfficer = CurrentActor.callAs(OFFICER, () -> {
            HouseholdFile seen = requests.find(OURS.id()).orElseThrow();
            String person = seen.request().household().getFirst().id();
            return requests.add(OURS.id(), person, draft("830", "Passer"), seen.version());
        });
        assertInstanceOf(LineOutcome.Absent.class, byOfficer);
    }

    private static LineDraft draft(String value, String why) {
        return new LineDraft("inner_door_clear_width_mm", ">=", value, "should", why, "", false);
    }
}
