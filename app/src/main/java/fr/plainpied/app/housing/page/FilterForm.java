package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.DwellingFact;
import fr.plainpied.app.housing.DwellingFilter;
import fr.plainpied.app.housing.Landlord;
import fr.plainpied.app.housing.Place;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Choice;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Option;
import fr.plainpied.app.ui.form.Select;
import fr.plainpied.kernel.explain.DwellingClass;
import fr.plainpied.wording.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The filters beside a list, as the address holds them.
///
/// @param action the address of the list
/// @param landlord empty for a reader who sees one landlord only
/// @param open whether the filters most people leave alone are unfolded: one of them is in use
/// @param residence id of the one residence shown, kept when the form is sent; empty for all
/// @param clear the address without filters; empty when there is none
public record FilterForm(
        String action,
        Field text,
        Select commune,
        Optional<Select> landlord,
        Select rooms,
        Select state,
        Choices facts,
        Choices classes,
        boolean open,
        Optional<String> residence,
        Optional<String> clear) {

    static FilterForm of(String action, ListQuery query, List<Place> communes, List<Landlord> landlords, Words words) {
        DwellingFilter filter = query.filter();
        return new FilterForm(
                action,
                Field.of(ListQuery.TEXT, words.say("housing.filter.text"), Field.Kind.SEARCH)
                        .value(filter.text()),
                Select.of(
                        ListQuery.COMMUNE,
                        words.say("housing.filter.commune"),
                        options(
                                words.say("housing.filter.commune.all"),
                                communes.stream()
                                        .map(place -> new Option(place.code(), place.name()))
                                        .toList()),
                        filter.commune().orElse("")),
                landlords.size() > 1 ? Optional.of(landlord(filter, landlords, words)) : Optional.empty(),
                rooms(filter, words),
                state(filter, words),
                facts(filter, words),
                classes(filter, words),
                !filter.facts().isEmpty() || !filter.classes().isEmpty(),
                filter.residence(),
                query.narrowed() ? Optional.of(action) : Optional.empty());
    }

    private static Select landlord(DwellingFilter filter, List<Landlord> landlords, Words words) {
        return Select.of(
                ListQuery.LANDLORD,
                words.say("housing.filter.landlord"),
                options(
                        words.say("housing.filter.landlord.all"),
                        landlords.stream()
                                .map(landlord -> new Option(landlord.code(), landlord.name()))
                                .toList()),
                filter.landlord().orElse(""));
    }

    private static Select rooms(DwellingFilter filter, Words words) {
        List<Option> sizes = new ArrayList<>();
        for (int rooms = 1; rooms <= DwellingFilter.MANY_ROOMS; rooms++) {
            String key = rooms == DwellingFilter.MANY_ROOMS ? "housing.filter.rooms.more" : "housing.filter.rooms.n";
            sizes.add(new Option(Integer.toString(rooms), words.say(key, "n", rooms)));
        }
        return Select.of(
                ListQuery.ROOMS,
                words.say("housing.filter.rooms"),
                options(words.say("housing.filter.rooms.all"), sizes),
                filter.rooms().isPresent() ? Integer.toString(filter.rooms().getAsInt()) : "");
    }

    private static Select state(DwellingFilter filter, Words words) {
        List<Option> states = Arrays.stream(DwellingFilter.State.values())
                .map(state -> ListQuery.word(state))
                .map(word -> new Option(word, words.say("housing.filter.state." + word)))
                .toList();
        return Select.of(
                ListQuery.STATE,
                words.say("housing.filter.state"),
                options(words.say("housing.filter.state.all"), states),
                filter.state().map(ListQuery::word).orElse(""));
    }

    private static Choices facts(DwellingFilter filter, Words words) {
        return Choices.any(
                        ListQuery.FACT,
                        words.say("housing.filter.fact"),
                        Arrays.stream(DwellingFact.values())
                                .map(fact -> Choice.of(
                                        fact.code(),
                                        words.say("housing.filter.fact." + fact.code()),
                                        filter.facts().contains(fact)))
                                .toList())
                .hint(words.say("housing.filter.fact.hint"))
                .look(Choices.Look.FILTER);
    }

    private static Choices classes(DwellingFilter filter, Words words) {
        Terms terms = Terms.of(words.locale());
        return Choices.any(
                        ListQuery.CLASS,
                        words.say("housing.filter.class"),
                        Arrays.stream(DwellingClass.values())
                                .map(letter -> Choice.of(
                                        letter.name(),
                                        letter == DwellingClass.G
                                                ? words.say("housing.filter.class.open")
                                                : terms.dwellingClass(letter),
                                        filter.classes().contains(letter)))
                                .toList())
                .look(Choices.Look.FILTER);
    }

    private static List<Option> options(String all, List<Option> each) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", all));
        options.addAll(each);
        return List.copyOf(options);
    }
}
