package fr.plainpied.app.demo;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import fr.plainpied.app.housing.DwellingFilter;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.testing.PlatformTest;
import fr.plainpied.territory.Territory;
import fr.plainpied.territory.TerritoryRecipe;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
@TestPropertySource(properties = "plainpied.demonstration=true")
class DemonstrationTerritoryTest {
    @Autowired
    private DemonstrationTerritory demonstration;

    @Autowired
    private Dwellings dwellings;

    @Autowired
    private Clock clock;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MockMvc platform;

    @Test
    void the_first_start_writes_the_whole_territory_and_the_next_ones_nothing_more() {
        Territory territory = Territory.generate(TerritoryRecipe.demonstration(LocalDate.now(clock)));
        int homes = territory.stock().dwellings().size();
        int requests = territory.demand().requests().size();
        assertEquals(homes, dwellings());
        assertEquals(requests, requests());
        demonstration.run(new DefaultApplicationArguments());
        assertEquals(homes, dwellings());
        assertEquals(requests, requests());
    }

    @Test
    void every_page_says_which_territory_it_is_of() throws Exception {
        platform.perform(get("/connexion")).andExpect(content().string(containsString("Pays de Lorient")));
    }

    private int dwellings() {
        return system(() -> dwellings.search(DwellingFilter.ALL, 1, 1).total());
    }

    private int requests() {
        return system(() -> sql.fetchCount(sql.select().from("needs.request")));
    }

    private <T> T system(Supplier<T> work) {
        return CurrentActor.<T, RuntimeException>callAs(
                Actor.system(), () -> transactions.execute(status -> work.get()));
    }
}
