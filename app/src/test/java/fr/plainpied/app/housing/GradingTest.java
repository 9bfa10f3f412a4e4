package fr.plainpied.app.housing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.app.housing.store.Grading;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.testing.PlatformTest;
import fr.plainpied.kernel.adequacy.Classes;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.explain.DwellingClass;
import fr.plainpied.territory.Territory;
import fr.plainpied.territory.TerritoryRecipe;
import fr.plainpied.territory.stock.Landlord;
import fr.plainpied.territory.stock.StockDwelling;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
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
class GradingTest {
    private static final Territory TERRITORY =
            Territory.generate(new TerritoryRecipe(40, 7, LocalDate.of(2026, 11, 22)));
    private static final Map<String, OrganisationId> ORGANISATIONS = TERRITORY.stock().landlords().stream()
            .collect(Collectors.toMap(
                    Landlord::id,
                    landlord -> new OrganisationId(
                            UUID.nameUUIDFromBytes(landlord.id().getBytes(StandardCharsets.UTF_8)))));

    @Autowired
    private DwellingSeeding seeding;

    @Autowired
    private Dwellings dwellings;

    @Autowired
    private Grading grading;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void theTerritoryIsThere() {
        CurrentActor.runAs(Actor.system(), () -> seeding.seed(TERRITORY, ORGANISATIONS));
    }

    @Test
    void facts_are_found_where_they_are_sure_and_nowhere_else() {
        for (DwellingFact fact : DwellingFact.values()) {
            DwellingFilter filter = new DwellingFilter(
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Optional.empty(),
                    Set.of(fact),
                    OptionalInt.empty());
            Set<String> found = system(() -> dwellings.search(filter, 1, 1000)).items().stream()
                    .map(DwellingSummary::id)
                    .collect(Collectors.toSet());
            Classes classes = new Classes(Catalogue.current());
            Set<String> sure = system(() -> dwellings.forKernel()).stream()
                    .filter(dwelling -> fact.holds(dwelling.grid(), classes.of(dwelling.grid())))
                    .map(Dwelling::id)
                    .collect(Collectors.toSet());
            assertEquals(sure, found, fact.code());
        }
    }

    @Test
    void what_keeps_a_dwelling_from_a_better_class_is_enough_and_nothing_of_it_is_too_much() {
        Classes classes = new Classes(Catalogue.current());
        int held = 0;
        for (StockDwelling each : TERRITORY.stock().dwellings()) {
            DwellingSheet sheet = system(() -> dwellings.sheet(each.id())).orElseThrow();
            DwellingClass best = sheet.classification().best();
            Grid alone = only(sheet.grid(), sheet.holdingBack());
            assertEquals(best, classes.of(alone).best());
            for (Criterion one : sheet.holdingBack()) {
                held++;
                assertTrue(classes.of(alone.with(one, Criterion.UNKNOWN)).best().compareTo(best) < 0);
            }
        }
        assertTrue(held > 0);
    }

    private static Grid only(Grid grid, List<Criterion> criteria) {
        Grid some = Grid.unknown(Catalogue.current());
        for (Criterion criterion : criteria) {
            some = some.with(criterion, grid.at(criterion.index()));
        }
        return some;
    }

    @Test
    void what_an_earlier_version_left_is_graded_again() {
        String id = TERRITORY.stock().dwellings().getFirst().id();
        system(() -> sql.execute(
                "update housing.dwelling set graded_with = null, facts = '{}', class = 'A' where id = ?", id));
        assertEquals(1, system(() -> grading.gradeStale()));
        assertEquals(0, system(() -> grading.gradeStale()));
        DwellingSheet sheet = system(() -> dwellings.sheet(id)).orElseThrow();
        assertEquals(sheet.classification().letter(), sheet.summary().letter());
    }

    private <T> T system(Supplier<T> work) {
        return CurrentActor.<T, RuntimeException>callAs(
                Actor.system(), () -> transactions.execute(status -> work.get()));
    }
}
