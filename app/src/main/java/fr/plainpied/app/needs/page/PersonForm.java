package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.needs.PersonDraft;
import fr.plainpied.app.needs.Persons;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.criteria.TransferSide;
import java.util.List;

/// What was typed about a person, kept as it was typed.
///
/// @param side code of the side of transfer; empty when it does not matter
/// @param situations codes
/// @param version of the file when the form was first shown
public record PersonForm(
        String firstName,
        String surname,
        String role,
        String birthYear,
        boolean recognised,
        String side,
        List<String> situations,
        long version) {
    public PersonForm {
        situations = List.copyOf(situations);
    }

    /// Nothing typed yet.
    static PersonForm empty(HouseholdFile file) {
        return new PersonForm("", "", "", "", false, "", List.of(), file.version());
    }

    static PersonForm of(Person person, Persons.Name name, long version) {
        return new PersonForm(
                name.first(),
                name.surname(),
                person.role().code(),
                person.birthYear().isPresent()
                        ? Integer.toString(person.birthYear().getAsInt())
                        : "",
                person.recognisedDisability(),
                person.transferSide().map(TransferSide::code).orElse(""),
                person.situations().stream().map(Situation::code).toList(),
                version);
    }

    PersonForm at(long fresh) {
        return new PersonForm(firstName, surname, role, birthYear, recognised, side, situations, fresh);
    }

    PersonDraft draft() {
        return new PersonDraft(firstName, surname, role, birthYear, recognised, side, situations);
    }
}
