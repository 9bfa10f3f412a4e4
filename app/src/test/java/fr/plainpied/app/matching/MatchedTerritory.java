package fr.plainpied.app.matching;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import fr.plainpied.app.housing.DwellingSeeding;
import fr.plainpied.app.needs.DemandSeeding;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.Acting;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import fr.plainpied.territory.Territory;
import fr.plainpied.territory.TerritoryRecipe;
import fr.plainpied.territory.demand.PendingRequest;
import fr.plainpied.territory.stock.Landlord;
import fr.plainpied.territory.stock.StockDwelling;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A small invented territory in the database of a test, and those who read it.
public final class MatchedTerritory {
    public static final Territory TERRITORY =
            Territory.generate(new TerritoryRecipe(60, 7, LocalDate.of(2026, 11, 22)));

    private MatchedTerritory() {}

    /// A signed-in person as the security chain knows one.
    public record SignedPerson(Actor actor) implements Acting {}

    public static void seed(DwellingSeeding dwellings, DemandSeeding demand) {
        CurrentActor.runAs(Actor.system(), () -> {
            dwellings.seed(
                    TERRITORY,
                    TERRITORY.stock().landlords().stream()
                            .collect(Collectors.toMap(Landlord::id, landlord -> organisation(landlord.id()))));
            demand.seed(TERRITORY.demand(), organisation -> organisation(organisation.id()));
        });
    }

    public static StockDwelling home() {
        return TERRITORY.stock().dwellings().getFirst();
    }

    public static Landlord landlord(StockDwelling dwelling) {
        return dwelling.building().residence().landlord();
    }

    /// The first request that somebody accompanies and where somebody has a recognised disability and needs.
    public static PendingRequest accompanied() {
        return TERRITORY.demand().requests().stream()
                .filter(request -> request.accompaniedBy().isPresent() && request.hasNeeds())
                .filter(request -> request.request().household().stream()
                        .anyMatch(person -> person.recognisedDisability()
                                && !person.situations().isEmpty()))
                .findFirst()
                .orElseThrow();
    }

    public static List<PendingRequest> requests() {
        return TERRITORY.demand().requests();
    }

    public static Actor officer(StockDwelling dwelling) {
        return actor(Role.ALLOCATION_OFFICER, landlord(dwelling).id());
    }

    public static Actor professional(PendingRequest request) {
        return actor(
                Role.ACCOMPANYING_PROFESSIONAL,
                request.accompaniedBy().orElseThrow().id());
    }

    public static Actor territoryOfficer() {
        return actor(Role.TERRITORY_OFFICER, "agglomeration");
    }

    public static Actor actor(Role role, String organisation) {
        UUID account = UUID.nameUUIDFromBytes(role.code().getBytes(StandardCharsets.UTF_8));
        return Actor.of(role, new AccountId(account), organisation(organisation));
    }

    private static OrganisationId organisation(String code) {
        return new OrganisationId(UUID.nameUUIDFromBytes(("matching " + code).getBytes(StandardCharsets.UTF_8)));
    }

    /// Sends a request as somebody.
    public static RequestPostProcessor as(Actor actor) {
        return authentication(new TestingAuthenticationToken(new SignedPerson(actor), "", "ROLE_USER"));
    }
}
