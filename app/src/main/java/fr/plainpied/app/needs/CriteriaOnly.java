package fr.plainpied.app.needs;

import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.NeedLine;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.criteria.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A request for the eyes of those who may know what is needed and not who needs it.
final class CriteriaOnly {
    private CriteriaOnly() {}

    /// The same lines as are in force today, without the situations that brought them, without reasons, ages, income or
    /// recognised disability.
    static HousingRequest of(HousingRequest request) {
        List<NeedLine> lines = HouseholdNeeds.of(request, 0).lines();
        List<Person> household =
                request.household().stream().map(person -> bare(person, lines)).toList();
        return new HousingRequest(
                request.id(),
                request.registeredOn(),
                request.renewedOn(),
                request.wishes(),
                request.priorityPoints(),
                request.reservations(),
                Optional.empty(),
                Optional.empty(),
                false,
                household);
    }

    private static Person bare(Person person, List<NeedLine> lines) {
        return new Person(
                person.id(),
                OptionalInt.empty(),
                person.role(),
                false,
                List.of(),
                Optional.empty(),
                lines.stream()
                        .filter(line -> line.person().equals(person.id()))
                        .map(line -> silent(line.requirement()))
                        .toList());
    }

    private static Requirement silent(Requirement line) {
        return new Requirement(
                line.criterion(),
                line.comparator(),
                line.operand(),
                line.written(),
                line.strength(),
                Optional.empty(),
                0,
                false);
    }
}
