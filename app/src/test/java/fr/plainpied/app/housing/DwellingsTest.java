package fr.plainpied.app.housing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import fr.plainpied.formats.dwellings.Survey;
import fr.plainpied.kernel.adequacy.Classes;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.explain.Classification;
import fr.plainpied.territory.Territory;
import fr.plainpied.territory.TerritoryRecipe;
import fr.plainpied.territory.stock.Landlord;
import fr.plainpied.territory.stock.StockDwelling;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
@TestPropertySource(properties = "spring.application.name=housing") // a database of its own
class DwellingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Territory TERRITORY = Territory.generate(new TerritoryRecipe(40, 7, TODAY));
    private static final Map<String, OrganisationId> ORGANISATIONS = TERRITORY.stock().landlords().stream()
            .collect(Collectors.toMap(
                    Landlord::id,
                    landlord -> new OrganisationId(
                            UUID.nameUUIDFromBytes(landlord.id().getBytes(StandardCharsets.UTF_8)))));
    private static final Criterion LIFT_DOOR = Catalogue.current().criterion("lift_door_clear_width_mm");
    private static final Criterion THRESHOLD = Catalogue.current().criterion("threshold_height_mm");

    @Autowired
    private DwellingSeeding seeding;

    @Autowired
    private Dwellings dwellings;

    @Autowired
    private Residences residences;

    @Autowired
    private Surveying surveying;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void theTerritoryIsThere() {
        CurrentActor.runAs(Actor.system(), () -> seeding.seed(TERRITORY, ORGANISATIONS));
    }

    @Test
    void the_same_territory_twice_changes_nothing() {
        assertEquals(
                0,
                CurrentActor.<Integer, RuntimeException>callAs(
                        Actor.system(), () -> seeding.seed(TERRITORY, ORGANISATIONS)));
        assertEquals(
                TERRITORY.stock().dwellings().size(),
                as(
                        Actor.system(),
                        () -> dwellings.search(DwellingFilter.ALL, 1, 10).total()));
    }

    @Test
    void every_dwelling_comes_back_as_its_landlord_knows_it() {
        Map<String, Dwelling> expected = TERRITORY.stock().dwellings().stream()
                .map(StockDwelling::asKnown)
                .collect(Collectors.toMap(Dwelling::id, Function.identity()));
        Map<String, Dwelling> found = as(Actor.system(), () -> dwellings.forKernel()).stream()
                .collect(Collectors.toMap(Dwelling::id, Function.identity()));
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((id, dwelling) -> assertEquals(dwelling, found.get(id)));
        String one = TERRITORY.stock().dwellings().getFirst().id();
        assertEquals(
                expected.get(one),
                as(Actor.system(), () -> dwellings.sheet(one)).orElseThrow().kernel());
        assertEquals(List.of(found.get(one)), as(Actor.system(), () -> dwellings.forKernel(List.of(one))));
    }

    @Test
    void the_class_beside_a_dwelling_is_the_kernel_s_and_follows_its_values() {
        Classes classes = new Classes(Catalogue.current());
        for (StockDwelling dwelling : TERRITORY.stock().dwellings()) {
            DwellingSheet sheet =
                    as(Actor.system(), () -> dwellings.sheet(dwelling.id())).orElseThrow();
            Classification expected = classes.of(sheet.grid());
            assertEquals(expected, sheet.classification());
            assertEquals(expected.letter(), sheet.summary().letter());
            assertEquals(expected.best(), sheet.summary().best());
            assertEquals(expected.worst(), sheet.summary().worst());
            assertEquals(sheet.grid().known(), sheet.summary().known());
        }
    }

    @Test
    void a_landlord_sees_its_own_dwellings_only_and_a_stranger_none() {
        for (Landlord landlord : TERRITORY.stock().landlords()) {
            Set<String> own = TERRITORY.stock().dwellings().stream()
                    .filter(dwelling ->
                            dwelling.building().residence().landlord().equals(landlord))
                    .map(StockDwelling::id)
                    .collect(Collectors.toSet());
            Set<String> seen = as(officer(landlord), () -> dwellings.forKernel()).stream()
                    .map(Dwelling::id)
                    .collect(Collectors.toSet());
            assertEquals(own, seen);
        }
        String other = TERRITORY.stock().dwellings().getFirst().id();
        Actor stranger = Actor.of(Role.ALLOCATION_OFFICER, account(), new OrganisationId(new UUID(0, 99)));
        assertEquals(Optional.empty(), as(stranger, () -> dwellings.sheet(other)));
        assertEquals(Optional.empty(), as(stranger, () -> dwellings.history(other, THRESHOLD)));
        assertEquals(List.of(), as(Actor.visitor(), () -> dwellings.forKernel()));
        assertEquals(List.of(), as(Actor.visitor(), () -> dwellings.landlords()));
    }

    @Test
    void who_accompanies_or_answers_for_the_territory_sees_all_and_changes_nothing() {
        for (Role role : List.of(Role.ACCOMPANYING_PROFESSIONAL, Role.TERRITORY_OFFICER)) {
            Actor reader = Actor.of(role, account(), new OrganisationId(new UUID(0, 98)));
            assertEquals(
                    TERRITORY.stock().dwellings().size(),
                    as(reader, () -> dwellings.forKernel()).size());
            String one = TERRITORY.stock().dwellings().getFirst().id();
            assertFalse(as(reader, () -> dwellings.sheet(one)).orElseThrow().changeable());
            assertInstanceOf(Recording.Refused.class, as(reader, () -> surveying.record(width(one, 800, 0))));
            assertEquals(
                    0,
                    as(reader, () -> sql.execute("update housing.dwelling set rooms = 9")),
                    "the database itself lets nothing pass");
        }
    }

    @Test
    void what_was_recorded_is_never_changed() {
        Actor officer = officer(TERRITORY.stock().landlords().getFirst());
        assertThrows(
                RuntimeException.class,
                () -> as(officer, () -> sql.execute("update housing.recorded_value set written = '1'")));
        assertThrows(
                RuntimeException.class, () -> as(officer, () -> sql.execute("delete from housing.recorded_value")));
    }

    @Test
    void a_value_of_a_building_holds_for_its_dwellings_until_one_of_them_says_otherwise() {
        List<StockDwelling> neighbours = neighbours();
        String first = neighbours.get(0).id();
        Actor officer = officer(neighbours.getFirst().building().residence().landlord());
        CriterionHistory before =
                as(officer, () -> dwellings.history(first, LIFT_DOOR)).orElseThrow();
        assertEquals(Criterion.Scope.BUILDING, before.level());
        Recording kept = as(officer, () -> surveying.record(width(first, 810, before.version())));
        assertEquals(new Recording.Kept(neighbours.size()), kept);
        for (StockDwelling neighbour : neighbours) {
            assertEquals(OptionalInt.of(810), value(officer, neighbour.id(), LIFT_DOOR));
        }
        as(officer, () -> sql.execute("""
                insert into housing.recorded_value (organisation_id, level, dwelling_id, criterion, version, written,
                  method, taken_on, author, recorded_at)
                select organisation_id, 'dwelling', id, 'lift_door_clear_width_mm', 1, '640',
                  'measured', date '2026-11-01', 'Essai', now()
                from housing.dwelling where id = ?""", first));
        assertEquals(OptionalInt.of(640), value(officer, first, LIFT_DOOR));
        assertEquals(OptionalInt.of(810), value(officer, neighbours.get(1).id(), LIFT_DOOR));
    }

    @Test
    void a_change_keeps_the_former_value_with_who_and_when() {
        StockDwelling dwelling = TERRITORY.stock().dwellings().getLast();
        Actor officer = officer(dwelling.building().residence().landlord());
        String id = dwelling.id();
        int version = as(officer, () -> dwellings.history(id, THRESHOLD))
                .orElseThrow()
                .version();
        as(officer, () -> surveying.record(value(id, THRESHOLD, OptionalInt.of(30), version)));
        as(officer, () -> surveying.record(value(id, THRESHOLD, OptionalInt.of(15), version + 1)));
        CriterionHistory history =
                as(officer, () -> dwellings.history(id, THRESHOLD)).orElseThrow();
        assertEquals(version + 2, history.version());
        assertEquals(
                List.of(15, 30),
                history.entries().stream()
                        .limit(2)
                        .map(entry -> entry.value().orElseThrow())
                        .toList());
        assertEquals("R. Modèle", history.current().orElseThrow().author());
        as(officer, () -> surveying.record(value(id, THRESHOLD, OptionalInt.empty(), version + 2)));
        assertEquals(OptionalInt.empty(), value(officer, id, THRESHOLD), "a value taken back is unknown again");
        assertEquals(
                version + 3,
                as(officer, () -> dwellings.history(id, THRESHOLD))
                        .orElseThrow()
                        .version());
    }

    @Test
    void a_former_value_is_put_back_as_a_new_one_that_says_so() {
        StockDwelling dwelling = TERRITORY.stock().dwellings().get(2);
        Actor officer = officer(dwelling.building().residence().landlord());
        String id = dwelling.id();
        int start = history(officer, id).version();
        as(officer, () -> surveying.record(value(id, THRESHOLD, OptionalInt.of(30), start)));
        as(officer, () -> surveying.record(value(id, THRESHOLD, OptionalInt.of(70), start + 1)));
        Recording back = as(officer, () -> surveying.restore(id, THRESHOLD, start + 1, start + 2, "M. Essai"));
        assertEquals(new Recording.Kept(1), back);
        RecordedValue now = history(officer, id).current().orElseThrow();
        assertEquals(OptionalInt.of(30), now.value());
        assertEquals(OptionalInt.of(start + 1), now.restores());
        assertEquals("R. Modèle", now.author(), "it is still the value that R. Modèle found");
        assertEquals("M. Essai", now.recordedBy());
        assertEquals(start + 3, history(officer, id).version(), "what was undone is still told");
        as(officer, () -> surveying.restore(id, THRESHOLD, 0, start + 3, "M. Essai"));
        assertEquals(OptionalInt.empty(), value(officer, id, THRESHOLD), "before the first value nobody knew");
        assertInstanceOf(
                Recording.Overtaken.class,
                as(officer, () -> surveying.restore(id, THRESHOLD, start + 1, start + 2, "M. Essai")));
        assertInstanceOf(
                Recording.Refused.class,
                as(officer, () -> surveying.restore(id, THRESHOLD, start + 99, start + 4, "M. Essai")));
        assertInstanceOf(
                Recording.Refused.class,
                as(
                        Actor.of(Role.TERRITORY_OFFICER, account(), new OrganisationId(new UUID(0, 98))),
                        () -> surveying.restore(id, THRESHOLD, start + 1, start + 4, "M. Essai")));
    }

    private CriterionHistory history(Actor actor, String dwelling) {
        return as(actor, () -> dwellings.history(dwelling, THRESHOLD)).orElseThrow();
    }

    @Test
    void a_change_of_what_somebody_else_has_changed_meanwhile_is_refused() {
        StockDwelling dwelling = TERRITORY.stock().dwellings().get(1);
        Actor officer = officer(dwelling.building().residence().landlord());
        String id = dwelling.id();
        int seen = as(officer, () -> dwellings.history(id, THRESHOLD))
                .orElseThrow()
                .version();
        as(officer, () -> surveying.record(value(id, THRESHOLD, OptionalInt.of(40), seen)));
        Recording late = as(officer, () -> surveying.record(value(id, THRESHOLD, OptionalInt.of(90), seen)));
        assertEquals(
                OptionalInt.of(40),
                assertInstanceOf(Recording.Overtaken.class, late)
                        .newer()
                        .orElseThrow()
                        .value());
        assertEquals(OptionalInt.of(40), value(officer, id, THRESHOLD));
    }

    @Test
    void filters_narrow_the_list_and_words_ignore_accents_and_capitals() {
        StockDwelling one = TERRITORY.stock().free().getFirst();
        DwellingFilter filter = new DwellingFilter(
                one.building().residence().name().toUpperCase(Locale.ROOT),
                one.terms().commune(),
                Optional.of(one.building().residence().landlord().id()),
                Optional.empty(),
                Set.of(),
                Optional.of(DwellingFilter.State.FREE),
                Set.of(),
                one.terms().rooms());
        Slice<DwellingSummary> found = as(Actor.system(), () -> dwellings.search(filter, 1, 100));
        assertTrue(found.items().stream().anyMatch(summary -> summary.id().equals(one.id())));
        assertTrue(found.items().stream()
                .allMatch(summary -> summary.occupancy() != Occupancy.LET
                        && summary.terms().commune().equals(one.terms().commune())));
        assertEquals(
                1,
                as(
                                Actor.system(),
                                () -> residences.search(
                                        DwellingFilter.ofResidence(
                                                one.building().residence().id()),
                                        1,
                                        9))
                        .total());
        assertEquals(
                0,
                as(Actor.system(), () -> dwellings.search(DwellingFilter.ofText("% introuvable"), 1, 9))
                        .total());
        assertEquals(
                1,
                as(Actor.system(), () -> dwellings.search(DwellingFilter.ofText(one.id()), 1, 9))
                        .total());
    }

    private OptionalInt value(Actor actor, String dwelling, Criterion criterion) {
        return as(actor, () -> dwellings.sheet(dwelling)).orElseThrow().grid().value(criterion);
    }

    private static List<StockDwelling> neighbours() {
        return TERRITORY.stock().dwellings().stream()
                .filter(dwelling -> dwelling.ownKnown().stream()
                        .noneMatch(known -> known.criterion().equals(LIFT_DOOR)))
                .collect(Collectors.groupingBy(dwelling -> dwelling.building().id()))
                .values()
                .stream()
                .filter(group -> group.size() > 1)
                .findFirst()
                .orElseThrow();
    }

    private static NewValue width(String dwelling, int millimetres, int seen) {
        return value(dwelling, LIFT_DOOR, OptionalInt.of(millimetres), seen);
    }

    private static NewValue value(String dwelling, Criterion criterion, OptionalInt value, int seen) {
        return new NewValue(dwelling, criterion, value, Survey.Method.MEASURED, TODAY, "R. Modèle", seen, "M. Essai");
    }

    private static Actor officer(Landlord landlord) {
        return Actor.of(Role.ALLOCATION_OFFICER, account(), Objects.requireNonNull(ORGANISATIONS.get(landlord.id())));
    }

    private static AccountId account() {
        return new AccountId(new UUID(0, 1));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.<T, RuntimeException>callAs(actor, () -> transactions.execute(status -> work.get()));
    }
}
