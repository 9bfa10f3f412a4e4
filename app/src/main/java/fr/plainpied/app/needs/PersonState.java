package fr.plainpied.app.needs;

import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.criteria.TransferSide;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One person at one moment, by what can change about them.
public record PersonState(
        Person.Role role,
        OptionalInt birthYear,
        boolean recognisedDisability,
        Optional<TransferSide> transferSide,
        List<Situation> situations) {
    public PersonState {
        situations = List.copyOf(situations);
    }

    static PersonState of(Person person) {
        return new PersonState(
                person.role(),
                person.birthYear(),
                person.recognisedDisability(),
                person.transferSide(),
                person.situations());
    }
}
