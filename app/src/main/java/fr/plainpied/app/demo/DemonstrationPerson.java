package fr.plainpied.app.demo;

import fr.plainpied.app.access.OrganisationKind;
import fr.plainpied.app.shared.Role;
import fr.plainpied.territory.demand.Organisation;
import fr.plainpied.territory.stock.Landlord;
import java.util.ArrayList;
import java.util.List;

/// Somebody invented whom a visitor of the demonstration may act as. Addresses end in `.example`, which no mail server
/// serves (RFC 2606).
record DemonstrationPerson(Role role, String name, String email, Employer employer) {
    /// For whom they work.
    record Employer(OrganisationKind kind, String code, String name) {}

    private static final Employer AGGLOMERATION =
            new Employer(OrganisationKind.TERRITORY, "agglomeration", "Agglomération (démonstration)");

    /// In the order of the landlords, the largest first.
    private static final List<String> OFFICERS = List.of(
            "Maëlle Kerdoncuff", "Yann Tanguy", "Soizic Le Bihan", "Malo Guéguen", "Nolwenn Rivoal", "Erwan Postic");

    /// An allocation officer of each landlord, one professional of the first association, one officer of the
    /// agglomération.
    static List<DemonstrationPerson> all() {
        List<DemonstrationPerson> people = new ArrayList<>();
        List<Landlord> landlords = Landlord.all();
        for (int i = 0; i < landlords.size(); i++) {
            Landlord landlord = landlords.get(i);
            people.add(new DemonstrationPerson(
                    Role.ALLOCATION_OFFICER,
                    OFFICERS.get(i % OFFICERS.size()),
                    "attribution@" + landlord.id() + ".example",
                    new Employer(OrganisationKind.LANDLORD, landlord.id(), landlord.name())));
        }
        Organisation association = Organisation.all().getFirst();
        people.add(new DemonstrationPerson(
                Role.ACCOMPANYING_PROFESSIONAL,
                "Aïcha Le Saux",
                "accompagnement@" + association.id() + ".example",
                new Employer(OrganisationKind.ASSOCIATION, association.id(), association.name())));
        people.add(new DemonstrationPerson(
                Role.TERRITORY_OFFICER, "Gwenaël Morvan", "habitat@agglomeration.example", AGGLOMERATION));
        return List.copyOf(people);
    }
}
