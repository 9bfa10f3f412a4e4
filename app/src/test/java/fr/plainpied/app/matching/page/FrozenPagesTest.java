package fr.plainpied.app.matching.page;

import static fr.plainpied.app.matching.MatchedTerritory.as;
import static fr.plainpied.app.matching.jooq.Tables.FROZEN_FILE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.plainpied.app.housing.DwellingSeeding;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.housing.NewValue;
import fr.plainpied.app.housing.Surveying;
import fr.plainpied.app.matching.MatchedTerritory;
import fr.plainpied.app.matching.freeze.FrozenRankings;
import fr.plainpied.app.matching.freeze.Kept;
import fr.plainpied.app.needs.DemandSeeding;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.testing.PlatformTest;
import fr.plainpied.formats.dwellings.Survey;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.territory.demand.PendingRequest;
import fr.plainpied.territory.stock.StockDwelling;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
@TestPropertySource(properties = "spring.application.name=comparisons") // shared with the other tests of the module
class FrozenPagesTest {
    private static final StockDwelling HOME = MatchedTerritory.home();
    private static final PendingRequest OURS = MatchedTerritory.accompanied();
    private static final Actor OFFICER = MatchedTerritory.officer(HOME);
    private static final String FREEZE = "/logements/" + HOME.id() + "/candidats/figer";
    private static final String FROZEN = "/logements/" + HOME.id() + "/classements";

    @Autowired
    private DwellingSeeding housing;

    @Autowired
    private DemandSeeding demand;

    @Autowired
    private Dwellings dwellings;

    @Autowired
    private Surveying surveying;

    @Autowired
    private FrozenRankings rankings;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MockMvc platform;

    @BeforeEach
    void seed() {
        MatchedTerritory.seed(housing, demand);
    }

    private String freeze() throws Exception {
        return Objects.requireNonNull(
                        platform.perform(post(FREEZE).with(as(OFFICER)).with(csrf()))
                                .andExpect(status().is3xxRedirection())
                                .andReturn()
                                .getResponse()
                                .getRedirectedUrl())
                .replaceAll("\\?.*", "");
    }

    @Test
    void a_frozen_ranking_comes_back_to_the_byte() throws Exception {
        String address = freeze();
        String html = page(address + "?fait=fige", OFFICER);
        assertTrue(html.contains("Le classement est figé"));
        assertTrue(page(FROZEN, OFFICER).contains(address));
        String replayed = page(address + "?rejouer=oui", OFFICER);
        assertTrue(replayed.contains("Le calcul redonne exactement le même classement"), replayed);
        assertTrue(replayed.contains("Rien n’a changé depuis"));
        Kept kept = open(address);
        assertEquals(MatchedTerritory.requests().size(), kept.places().size());
        assertFalse(kept.frozen().sources().isEmpty(), "each value has its source");
    }

    private Kept open(String address) {
        UUID id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        return CurrentActor.callAs(OFFICER, () -> rankings.open(HOME.id(), id)).orElseThrow();
    }

    @Test
    void what_changed_since_is_told_and_what_it_would_change() throws Exception {
        String address = freeze();
        Criterion width = Catalogue.current().criterion("inner_door_clear_width_mm");
        CurrentActor.runAs(OFFICER, () -> {
            OptionalInt known = dwellings
                    .sheet(HOME.id())
                    .flatMap(sheet -> sheet.value(width))
                    .map(value -> value.value())
                    .orElse(OptionalInt.empty());
            surveying.record(new NewValue(
                    HOME.id(),
                    width,
                    OptionalInt.of(known.orElse(0) == 520 ? 530 : 520),
                    Survey.Method.MEASURED,
                    LocalDate.of(2026, 11, 20),
                    "L. Témoin",
                    dwellings.history(HOME.id(), width).orElseThrow().version(),
                    ""));
        });
        String replayed = page(address + "?rejouer=oui", OFFICER);
        assertTrue(replayed.contains("Le calcul redonne exactement le même classement"), "the inputs kept do not move");
        assertTrue(replayed.contains("Une donnée a changé depuis"), replayed);
        assertTrue(replayed.contains("52\u00A0cm") || replayed.contains("53\u00A0cm"));
    }

    @Test
    void only_the_landlord_s_officers_freeze_and_read() throws Exception {
        String address = freeze();
        Actor professional = MatchedTerritory.professional(OURS);
        platform.perform(post(FREEZE).with(as(professional)).with(csrf())).andExpect(status().isForbidden());
        platform.perform(post(FREEZE).with(as(OFFICER))).andExpect(status().isForbidden());
        platform.perform(get(address).with(as(professional))).andExpect(status().isNotFound());
        assertFalse(page(FROZEN, professional).contains(address));
        platform.perform(get(FROZEN + "/unknown").with(as(OFFICER))).andExpect(status().isNotFound());
        assertFalse(page("/logements/" + HOME.id() + "/candidats", professional).contains("/figer"));
        assertTrue(page("/logements/" + HOME.id() + "/candidats", OFFICER).contains("/figer"));
    }

    @Test
    void nothing_kept_can_be_changed_and_its_inputs_are_the_program_s_alone() throws Exception {
        freeze();
        for (String change : List.of(
                "update matching.frozen_ranking set horizon = 9",
                "delete from matching.frozen_ranking",
                "update matching.frozen_file set archive = ''",
                "delete from matching.frozen_file")) {
            for (Actor actor : List.of(OFFICER, Actor.system())) {
                assertThrows(
                        RuntimeException.class,
                        () -> CurrentActor.runAs(
                                actor, () -> transactions.executeWithoutResult(begun -> sql.execute(change))),
                        change);
            }
        }
        Integer readable =
                CurrentActor.callAs(OFFICER, () -> transactions.execute(begun -> sql.fetchCount(FROZEN_FILE)));
        assertEquals(0, readable);
    }

    private String page(String address, Actor reader) throws Exception {
        return platform.perform(get(address).header("Accept-Language", "fr").with(as(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
