package fr.plainpied.app.demo;

import fr.plainpied.app.access.OrganisationKind;
import fr.plainpied.app.access.Organisations;
import fr.plainpied.app.rights.RightsSeeding;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import fr.plainpied.territory.demand.Organisation;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Fills the rights of the association whose professional can be tried with invented screenings.
@Component
@ConditionalOnBooleanProperty("plainpied.demonstration")
@Order(DemonstrationSignIn.ORDER + 2)
class DemonstrationRights implements ApplicationRunner {
    private final Organisations organisations;
    private final RightsSeeding rights;

    DemonstrationRights(Organisations organisations, RightsSeeding rights) {
        this.organisations = organisations;
        this.rights = rights;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        CurrentActor.runAs(professional(), rights::seed);
    }

    private Actor professional() {
        Organisation association = Organisation.all().getFirst();
        OrganisationId id = CurrentActor.callAs(
                Actor.system(),
                () -> organisations
                        .findOrCreate(OrganisationKind.ASSOCIATION, association.id(), association.name())
                        .id());
        return new Actor(Role.ACCOMPANYING_PROFESSIONAL, Optional.empty(), Optional.of(id));
    }
}
