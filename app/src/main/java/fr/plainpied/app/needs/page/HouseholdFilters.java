package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.Communes;
import fr.plainpied.app.needs.RequestSearch;
import fr.plainpied.app.ui.form.Commune;
import fr.plainpied.app.ui.form.CommunePicker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The filters as they stand in the address. None of them is a name: names are looked for by a form that leaves no
/// trace in addresses.
///
/// @param number a piece of the request's number
/// @param commune as typed, a name or an INSEE code
/// @param persons a number as typed
record HouseholdFilters(String number, String commune, String situation, String persons) {
    static final HouseholdFilters NONE = new HouseholdFilters("", "", "", "");

    CommunePicker picker(String label) {
        return CommunePicker.of(
                        "commune",
                        label,
                        Communes.all().stream()
                                .map(one -> new Commune(one.code(), one.name()))
                                .toList())
                .value(commune);
    }

    RequestSearch search() {
        return new RequestSearch(
                present(number),
                picker("").chosen().map(Commune::code),
                present(situation),
                persons.matches("[1-6]") ? Optional.of(Integer.parseInt(persons)) : Optional.empty());
    }

    Map<String, List<String>> query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        present(number).ifPresent(value -> query.put("numero", List.of(value)));
        present(commune).ifPresent(value -> query.put("commune", List.of(value)));
        present(situation).ifPresent(value -> query.put("situation", List.of(value)));
        present(persons).ifPresent(value -> query.put("personnes", List.of(value)));
        return query;
    }

    /// Whether the commune typed is none of the territory.
    boolean unknownCommune() {
        return present(commune).isPresent() && picker("").chosen().isEmpty();
    }

    private static Optional<String> present(String value) {
        return Optional.of(value.strip()).filter(text -> !text.isEmpty());
    }
}
