package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.needs.PersonFault;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Choice;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.TransferSide;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the form of a person: what was typed, and each fault beside its field.
final class PersonPages {
    static final String FIRST_NAME = "prenom";
    static final String SURNAME = "nom";
    static final String ROLE = "role";
    static final String BIRTH_YEAR = "naissance";
    static final String SIDE = "cote";
    static final String SITUATIONS = "situations";
    static final String RECOGNISED = "reconnu";
    private static final Map<PersonFault.Field, String> NAMES = Map.of(
            PersonFault.Field.FIRST_NAME, FIRST_NAME,
            PersonFault.Field.SURNAME, SURNAME,
            PersonFault.Field.ROLE, ROLE,
            PersonFault.Field.BIRTH_YEAR, BIRTH_YEAR,
            PersonFault.Field.TRANSFER_SIDE, SIDE,
            PersonFault.Field.SITUATIONS, SITUATIONS);

    private final HouseholdFile file;
    private final Words words;
    private final CatalogueWords catalogue;
    private final Terms terms;
    private final Map<PersonFault.Field, String> faults = new HashMap<>();

    PersonPages(HouseholdFile file, Words words) {
        this.file = file;
        this.words = words;
        this.catalogue = CatalogueWords.of(words.locale());
        this.terms = Terms.of(words.locale());
    }

    /// @param person id within the household; empty for a person more
    PersonPage page(PersonForm typed, Optional<String> person, List<PersonFault> found) {
        found.forEach(fault -> faults.putIfAbsent(fault.field(), words.say(fault.key(), fault.arguments())));
        return new PersonPage(
                words.say(person.isPresent() ? "needs.person.tab" : "needs.person.new.tab", "id", file.id()),
                person.map(id -> words.say("needs.person.title", "who", new LineWords(file, words).who(id)))
                        .orElseGet(() -> words.say("needs.person.new.title")),
                HouseholdAddresses.trail(file, words),
                person.map(id -> HouseholdAddresses.person(file.id(), id))
                        .orElseGet(() -> HouseholdAddresses.persons(file.id())),
                typed.version(),
                name(FIRST_NAME, "needs.person.first-name", typed.firstName(), PersonFault.Field.FIRST_NAME),
                name(SURNAME, "needs.person.surname", typed.surname(), PersonFault.Field.SURNAME),
                role(typed),
                birthYear(typed),
                situations(typed),
                side(typed),
                recognised(typed),
                problems(),
                person.filter(id -> file.request().household().size() > 1)
                        .map(id -> Action.link(
                                words.say("needs.person.leave"), HouseholdAddresses.departure(file.id(), id))));
    }

    private Field name(String name, String label, String typed, PersonFault.Field field) {
        return Field.text(name, words.say(label))
                .value(typed)
                .error(error(field))
                .autocomplete("off");
    }

    private Choices role(PersonForm typed) {
        List<Choice> choices = Stream.of(Person.Role.values())
                .map(role ->
                        Choice.of(role.code(), terms.role(role), role.code().equals(typed.role())))
                .toList();
        return Choices.one(ROLE, words.say("needs.person.role"), choices).error(error(PersonFault.Field.ROLE));
    }

    private Field birthYear(PersonForm typed) {
        return Field.of(BIRTH_YEAR, words.say("needs.person.birth-year"), Field.Kind.WHOLE_NUMBER)
                .hint(words.say("needs.person.birth-year.hint"))
                .value(typed.birthYear())
                .error(error(PersonFault.Field.BIRTH_YEAR))
                .autocomplete("off")
                .mayBeEmpty();
    }

    private Choices situations(PersonForm typed) {
        List<Choice> choices = Catalogue.current().situations().stream()
                .map(one -> Choice.of(
                        one.code(),
                        catalogue.figures().sentence(catalogue.situation(one)),
                        typed.situations().contains(one.code())))
                .toList();
        return Choices.any(SITUATIONS, words.say("needs.person.situations"), choices)
                .hint(words.say("needs.person.situations.hint"))
                .error(error(PersonFault.Field.SITUATIONS));
    }

    private Choices side(PersonForm typed) {
        List<Choice> choices = new ArrayList<>();
        choices.add(
                Choice.of("", words.say("needs.person.side.any"), typed.side().isEmpty()));
        for (TransferSide side : TransferSide.values()) {
            choices.add(Choice.of(
                    side.code(),
                    catalogue.figures().sentence(terms.transferSide(side)),
                    side.code().equals(typed.side())));
        }
        return Choices.one(SIDE, words.say("needs.person.side.question"), choices)
                .error(error(PersonFault.Field.TRANSFER_SIDE));
    }

    private Choices recognised(PersonForm typed) {
        Choice yes = Choice.of(
                "oui",
                words.say("needs.person.recognised.yes"),
                words.say("needs.person.recognised.hint"),
                typed.recognised());
        return Choices.any(RECOGNISED, words.say("needs.person.recognised"), List.of(yes));
    }

    private String error(PersonFault.Field field) {
        return faults.getOrDefault(field, "");
    }

    private List<Problem> problems() {
        return Stream.of(PersonFault.Field.values())
                .filter(faults::containsKey)
                .map(field -> new Problem(NAMES.getOrDefault(field, FIRST_NAME), error(field)))
                .toList();
    }
}
