package fr.plainpied.app.demo;

import fr.plainpied.app.access.OrganisationKind;
import fr.plainpied.app.access.Organisations;
import fr.plainpied.app.housing.DwellingSeeding;
import fr.plainpied.app.matching.PresentHomes;
import fr.plainpied.app.needs.DemandSeeding;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.territory.Tenancies;
import fr.plainpied.territory.Territory;
import fr.plainpied.territory.TerritoryRecipe;
import fr.plainpied.territory.demand.Organisation;
import fr.plainpied.territory.stock.Landlord;
import fr.plainpied.territory.stock.StockDwelling;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills an empty program with the demonstration territory, dated from the day it is filled.
@Component
@ConditionalOnBooleanProperty("plainpied.demonstration")
@Order(DemonstrationSignIn.ORDER + 1)
class DemonstrationTerritory implements ApplicationRunner {
    private final Organisations organisations;
    private final DwellingSeeding dwellings;
    private final DemandSeeding demand;
    private final PresentHomes presentHomes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemonstrationTerritory(
            Organisations organisations,
            DwellingSeeding dwellings,
            DemandSeeding demand,
            PresentHomes presentHomes,
            TransactionTemplate transaction,
            Clock clock) {
        this.organisations = organisations;
        this.dwellings = dwellings;
        this.demand = demand;
        this.presentHomes = presentHomes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        CurrentActor.runAs(Actor.system(), () -> transaction.executeWithoutResult(begun -> fill()));
    }

    /// Dwellings and demand are of one territory: both are written, or none.
    private void fill() {
        if (!dwellings.anyDwelling()) {
            Territory territory = Territory.generate(TerritoryRecipe.demonstration(LocalDate.now(clock)));
            Map<String, OrganisationId> landlords = landlords();
            dwellings.seed(territory, landlords);
            demand.seed(territory.demand(), this::association);
            Map<String, OrganisationId> owners = new HashMap<>();
            for (StockDwelling home : territory.stock().dwellings()) {
                String landlord = home.building().residence().landlord().id();
                Optional.ofNullable(landlords.get(landlord)).ifPresent(owner -> owners.put(home.id(), owner));
            }
            presentHomes.seed(Tenancies.of(territory), owners);
        }
    }

    private OrganisationId association(Organisation organisation) {
        return organisations
                .findOrCreate(OrganisationKind.ASSOCIATION, organisation.id(), organisation.name())
                .id();
    }

    private Map<String, OrganisationId> landlords() {
        return Landlord.all().stream()
                .collect(Collectors.toMap(
                        Landlord::id,
                        landlord -> organisations
                                .findOrCreate(OrganisationKind.LANDLORD, landlord.id(), landlord.name())
                                .id()));
    }
}
