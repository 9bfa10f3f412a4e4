package fr.plainpied.app.needs;

import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import fr.plainpied.territory.Territory;
import fr.plainpied.territory.TerritoryRecipe;
import fr.plainpied.territory.demand.Organisation;
import fr.plainpied.territory.demand.PendingRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;

/// A small invented demand in the database of a test, and who reads it.
public final class SeededDemand {
    public static final Territory TERRITORY =
            Territory.generate(new TerritoryRecipe(60, 7, LocalDate.of(2026, 11, 22)));

    private SeededDemand() {}

    public static void seed(DemandSeeding seeding) {
        CurrentActor.runAs(Actor.system(), () -> seeding.seed(TERRITORY.demand(), SeededDemand::organisation));
    }

    public static OrganisationId organisation(Organisation organisation) {
        return new OrganisationId(
                UUID.nameUUIDFromBytes(("test " + organisation.id()).getBytes(StandardCharsets.UTF_8)));
    }

    /// The first request that somebody accompanies and that is like this.
    public static PendingRequest accompanied(Predicate<PendingRequest> like) {
        return TERRITORY.demand().requests().stream()
                .filter(request -> request.accompaniedBy().isPresent())
                .filter(like)
                .findFirst()
                .orElseThrow();
    }

    /// A professional of the organisation that accompanies the request.
    public static Actor professionalOf(PendingRequest request) {
        return actor(
                Role.ACCOMPANYING_PROFESSIONAL,
                organisation(request.accompaniedBy().orElseThrow()));
    }

    public static Actor stranger(Role role) {
        return actor(role, new OrganisationId(new UUID(7, 7)));
    }

    public static Actor actor(Role role, OrganisationId organisation) {
        return Actor.of(
                role,
                new AccountId(UUID.nameUUIDFromBytes(role.code().getBytes(StandardCharsets.UTF_8))),
                organisation);
    }
}
