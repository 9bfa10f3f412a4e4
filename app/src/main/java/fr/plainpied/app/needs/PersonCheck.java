package fr.plainpied.app.needs;

import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.criteria.TransferSide;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads a person as typed, or says all that is wrong.
final class PersonCheck {
    private static final int MOST_NAME = 100;
    private static final int OLDEST = 120;

    private final List<PersonFault> faults = new ArrayList<>();
    private final PersonDraft draft;
    private final int year;

    private PersonCheck(PersonDraft draft, int year) {
        this.draft = draft;
        this.year = year;
    }

    /// What came out of a draft.
    sealed interface Checked {
        record State(PersonState state) implements Checked {}

        record Faulty(List<PersonFault> faults) implements Checked {}
    }

    /// @param others the persons of the household besides this one
    /// @param year of today: nobody is born later
    static Checked of(PersonDraft draft, List<Person> others, int year) {
        PersonCheck check = new PersonCheck(draft, year);
        check.name(PersonFault.Field.FIRST_NAME, draft.firstName());
        check.name(PersonFault.Field.SURNAME, draft.surname());
        Optional<Person.Role> role = check.role(others);
        OptionalInt birthYear = check.birthYear();
        Optional<TransferSide> side = check.side();
        List<Situation> situations = check.situations();
        return check.faults.isEmpty() && role.isPresent()
                ? new Checked.State(
                        new PersonState(role.get(), birthYear, draft.recognisedDisability(), side, situations))
                : new Checked.Faulty(List.copyOf(check.faults));
    }

    private void name(PersonFault.Field field, String typed) {
        if (typed.isBlank()) {
            fault(field, "needs.fault.name", Map.of());
        } else if (typed.strip().length() > MOST_NAME) {
            fault(field, "needs.fault.name.long", Map.of("most", Integer.toString(MOST_NAME)));
        }
    }

    private Optional<Person.Role> role(List<Person> others) {
        Optional<Person.Role> role = Arrays.stream(Person.Role.values())
                .filter(one -> one.code().equals(draft.role()))
                .findFirst();
        if (role.isEmpty()) {
            fault(PersonFault.Field.ROLE, "needs.fault.role", Map.of());
        } else if (role.get() != Person.Role.HOLDER && noHolder(others)) {
            fault(PersonFault.Field.ROLE, "needs.fault.role.holder", Map.of());
        }
        return role;
    }

    static boolean noHolder(List<Person> persons) {
        return persons.stream().noneMatch(person -> person.role() == Person.Role.HOLDER);
    }

    private OptionalInt birthYear() {
        String typed = draft.birthYear().strip();
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        if (typed.matches("[0-9]{4}")) {
            int born = Integer.parseInt(typed);
            if (born >= year - OLDEST && born <= year) {
                return OptionalInt.of(born);
            }
        }
        fault(
                PersonFault.Field.BIRTH_YEAR,
                "needs.fault.birth-year",
                Map.of("first", Integer.toString(year - OLDEST), "last", Integer.toString(year)));
        return OptionalInt.empty();
    }

    private Optional<TransferSide> side() {
        if (draft.transferSide().isEmpty()) {
            return Optional.empty();
        }
        Optional<TransferSide> side = Arrays.stream(TransferSide.values())
                .filter(one -> one.code().equals(draft.transferSide()))
                .findFirst();
        if (side.isEmpty()) {
            fault(PersonFault.Field.TRANSFER_SIDE, "needs.fault.side", Map.of());
        }
        return side;
    }

    /// In the order of the catalogue, each once.
    private List<Situation> situations() {
        Catalogue catalogue = Catalogue.current();
        boolean known = draft.situations().stream()
                .allMatch(code -> catalogue.findSituation(code).isPresent());
        if (!known) {
            fault(PersonFault.Field.SITUATIONS, "needs.fault.situations", Map.of());
        } else if (draft.situations().containsAll(List.of("deaf", "hard_of_hearing"))) {
            fault(PersonFault.Field.SITUATIONS, "needs.fault.situations.hearing", Map.of());
        }
        return catalogue.situations().stream()
                .filter(one -> draft.situations().contains(one.code()))
                .toList();
    }

    private void fault(PersonFault.Field field, String key, Map<String, String> arguments) {
        faults.add(new PersonFault(field, key, arguments));
    }
}
