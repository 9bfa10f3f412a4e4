package fr.plainpied.app.demo;

import fr.plainpied.app.access.Accounts;
import fr.plainpied.app.access.NewAccount;
import fr.plainpied.app.access.OrganisationKind;
import fr.plainpied.app.access.Organisations;
import fr.plainpied.app.access.RoleName;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.page.DemonstrationAccounts;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.territory.demand.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Opens the accounts of the demonstration, shows them on the sign-in page and prints them after the line that says the
/// program is ready. They share one public password, which opens nothing on a program that serves no demonstration.
@Component
@ConditionalOnBooleanProperty("plainpied.demonstration")
@Order(DemonstrationSignIn.ORDER)
class DemonstrationSignIn implements ApplicationRunner, DemonstrationAccounts {
    static final String PASSWORD = "plain-pied-demo";

    /// Among the runners of the start: organisations come before what belongs to them.
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE;

    private final Organisations organisations;
    private final Accounts accounts;
    private final Words words;

    DemonstrationSignIn(
            Organisations organisations, Accounts accounts, @Value("${plainpied.locale:fr}") String language) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.words = Words.in(Locale.of(language));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        CurrentActor.runAs(Actor.system(), this::open);
    }

    private void open() {
        for (Organisation association : Organisation.all()) {
            organisations.findOrCreate(OrganisationKind.ASSOCIATION, association.id(), association.name());
        }
        for (DemonstrationPerson person : DemonstrationPerson.all()) {
            DemonstrationPerson.Employer employer = person.employer();
            OrganisationId organisation = organisations
                    .findOrCreate(employer.kind(), employer.code(), employer.name())
                    .id();
            accounts.findOrCreate(
                    new NewAccount(organisation, person.role(), person.email(), person.name(), true), PASSWORD);
        }
    }

    @Override
    public FactList list(Words reader) {
        List<Fact> facts = new ArrayList<>();
        for (DemonstrationPerson person : DemonstrationPerson.all()) {
            facts.add(Fact.of(RoleName.of(person.role(), reader), person.email())
                    .source(person.name() + ", " + person.employer().name()));
        }
        facts.add(Fact.of(reader.say("demo.password"), PASSWORD));
        return new FactList(facts, FactList.Look.PLAIN);
    }

    /// After the line of the launch, which listens first.
    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void print() {
        for (DemonstrationPerson person : DemonstrationPerson.all()) {
            System.out.println(words.say(
                    "demo.account",
                    Map.of(
                            "email",
                            person.email(),
                            "password",
                            PASSWORD,
                            "role",
                            RoleName.of(person.role(), words),
                            "organisation",
                            person.employer().name())));
        }
    }
}
