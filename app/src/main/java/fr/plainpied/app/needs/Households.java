package fr.plainpied.app.needs;

import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.criteria.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A household as it would be, to be looked at before anything is written.
final class Households {
    private Households() {}

    /// With a line more, or with a line in the place of another.
    static HousingRequest withLine(
            HousingRequest request, String person, Optional<Requirement> instead, Requirement line) {
        return withLines(request, person, lines -> {
            List<Requirement> fresh = new ArrayList<>(lines);
            int at = instead.map(fresh::indexOf).orElse(-1);
            if (at < 0) {
                fresh.add(line);
            } else {
                fresh.set(at, line);
            }
            return fresh;
        });
    }

    private static HousingRequest withLines(
            HousingRequest request, String person, UnaryOperator<List<Requirement>> change) {
        return request.withHousehold(request.household().stream()
                .map(one -> one.id().equals(person) ? withLines(one, change.apply(one.requirements())) : one)
                .toList());
    }

    private static Person withLines(Person person, List<Requirement> lines) {
        return new Person(
                person.id(),
                person.birthYear(),
                person.role(),
                person.recognisedDisability(),
                person.situations(),
                person.transferSide(),
                lines);
    }

    /// With this person in the place of the one of the same id, or at the end.
    static HousingRequest withPerson(HousingRequest request, Person person) {
        List<Person> household = new ArrayList<>(request.household());
        for (int at = 0; at < household.size(); at++) {
            if (household.get(at).id().equals(person.id())) {
                household.set(at, person);
                return request.withHousehold(household);
            }
        }
        household.add(person);
        return request.withHousehold(household);
    }
}
