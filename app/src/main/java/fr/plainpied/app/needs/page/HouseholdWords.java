package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.Communes;
import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.ui.Words;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.adequacy.Wishes;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A household and its wishes in words.
public final class HouseholdWords {
    private final Words words;
    private final CatalogueWords catalogue;
    private final Terms terms;

    /// In the language of the page.
    public HouseholdWords(Words words) {
        this.words = words;
        this.catalogue = CatalogueWords.of(words.locale());
        this.terms = Terms.of(words.locale());
    }

    /// The persons by name where the reader may know them, else the number of the request.
    String title(HouseholdFile file) {
        List<String> names = file.request().household().stream()
                .flatMap(person -> Optional.ofNullable(file.names().get(person.id())).stream())
                .toList();
        return names.isEmpty()
                ? words.say("needs.request", "id", file.id())
                : words.figures().list(names);
    }

    /// Who lives together, what home is wanted where and at what price, since when.
    public String lead(HousingRequest request) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("needs.lead.persons", "n", request.household().size()));
        sentences.add(words.say(
                "needs.lead.wishes",
                Map.of(
                        "rooms",
                                rooms(
                                        request.wishes().roomsMin(),
                                        request.wishes().roomsMax()),
                        "where", where(request.wishes()),
                        "rent", rent(request.wishes()))));
        sentences.add(dates(request));
        return String.join(" ", sentences);
    }

    /// "2 ou 3 pièces", "au moins 2 pièces"; any size when nothing was said.
    public String rooms(OptionalInt least, OptionalInt most) {
        if (least.isEmpty() && most.isEmpty()) {
            return words.say("needs.rooms.any");
        }
        if (most.isEmpty()) {
            return words.say("needs.rooms.least", "n", least.getAsInt());
        }
        if (least.isEmpty()) {
            return words.say("needs.rooms.most", "n", most.getAsInt());
        }
        return least.getAsInt() == most.getAsInt()
                ? words.say("needs.rooms.exact", "n", least.getAsInt())
                : words.say("needs.rooms.range", "least", least.getAsInt(), "most", most.getAsInt());
    }

    private String where(Wishes wishes) {
        List<String> wanted =
                wishes.communes().stream().map(Communes::name).sorted().toList();
        return wanted.isEmpty()
                ? words.say("needs.communes.any")
                : words.say("needs.communes", "communes", catalogue.figures().any(wanted));
    }

    private String rent(Wishes wishes) {
        return wishes.maxRent()
                .map(most ->
                        words.say("needs.rent.most", "rent", words.figures().euros(most.euros())))
                .orElseGet(() -> words.say("needs.rent.any"));
    }

    private String dates(HousingRequest request) {
        if (request.registeredOn().isEmpty()) {
            return words.say("needs.dates.none");
        }
        String registered = words.figures().date(request.registeredOn().get());
        return request.renewedOn()
                .map(renewed -> words.say(
                        "needs.dates.renewed",
                        "registered",
                        registered,
                        "renewed",
                        words.figures().date(renewed)))
                .orElseGet(() -> words.say("needs.dates", "registered", registered));
    }

    /// Name or role, with the age reached in the year where the reader may know it.
    String person(HouseholdFile file, Person person, LocalDate today) {
        String who = Optional.ofNullable(file.names().get(person.id())).orElseGet(() -> terms.role(person.role()));
        return person.birthYear().isEmpty()
                ? who
                : words.say(
                        "needs.person.age",
                        "who",
                        who,
                        "age",
                        today.getYear() - person.birthYear().getAsInt());
    }

    /// What the person does or needs, in sentences.
    String situations(Person person) {
        List<String> sentences = new ArrayList<>();
        for (Situation situation : person.situations()) {
            sentences.add(catalogue.figures().sentence(catalogue.situation(situation)) + ".");
        }
        person.transferSide()
                .ifPresent(side -> sentences.add(words.say("needs.person.side", "side", terms.transferSide(side))));
        if (sentences.isEmpty()) {
            return words.say(person.requirements().isEmpty() ? "needs.person.none" : "needs.person.lines");
        }
        return String.join(" ", sentences);
    }
}
