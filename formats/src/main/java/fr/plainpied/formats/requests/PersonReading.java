package fr.plainpied.formats.requests;

import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.criteria.TransferSide;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads one person of a household.
final class PersonReading {

    private static final int FIRST_YEAR = 1890;
    private static final int LAST_YEAR = 2200;
    private static final List<String> FIELDS =
            List.of("id", "birth_year", "role", "recognised_disability", "situations", "transfer_side", "requirements");

    private final Catalogue catalogue;
    private final JsonFaults faults;
    private final RequirementReading requirements;

    PersonReading(Catalogue catalogue, DiagnosisGuard guard, JsonFaults faults) {
        this.catalogue = catalogue;
        this.faults = faults;
        this.requirements = new RequirementReading(catalogue, guard, faults);
    }

    /// @param first whether this person, when no role is written, holds the request
    /// @param lines of the ids of this household, by id
    Optional<Person> read(Json value, String path, boolean first, Map<String, Integer> lines) {
        if (!(value instanceof Json.Obj object)) {
            faults.fault(value.at(), path, "json.type", Map.of("expected", "object"));
            return Optional.empty();
        }
        Fields fields = new Fields(object, path, faults, FIELDS);
        Optional<String> id = fields.id("id");
        id.ifPresent(known -> checkId(fields, known, object.at().line(), lines));
        OptionalInt birthYear = fields.whole("birth_year", FIRST_YEAR, LAST_YEAR);
        Optional<Person.Role> role = fields.word("role", List.of(Person.Role.values()), Person.Role::code);
        boolean recognised = fields.flag("recognised_disability");
        List<Situation> situations = fields.words("situations", catalogue.situations(), Situation::code);
        Optional<TransferSide> side = fields.word("transfer_side", List.of(TransferSide.values()), TransferSide::code);
        List<Requirement> lists = requirements(fields);
        return id.map(known -> new Person(
                known,
                birthYear,
                role.orElse(first ? Person.Role.HOLDER : Person.Role.OTHER),
                recognised,
                situations,
                side,
                lists));
    }

    private static void checkId(Fields fields, String id, int line, Map<String, Integer> lines) {
        Integer first = lines.putIfAbsent(id, line);
        if (first != null) {
            fields.fault("id", "person.twice", Map.of("id", id, "first", Integer.toString(first)));
        }
    }

    private List<Requirement> requirements(Fields fields) {
        List<Requirement> read = new ArrayList<>();
        List<Json> items = fields.list("requirements");
        for (int index = 0; index < items.size(); index++) {
            requirements
                    .read(items.get(index), JsonInput.item(fields.below("requirements"), index))
                    .ifPresent(read::add);
        }
        return read;
    }
}
