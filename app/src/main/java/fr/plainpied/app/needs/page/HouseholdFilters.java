package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.Communes;
import fr.plainpied.app.needs.RequestSearch;
import fr.plainpied.app.needs.RequestState;
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
/// @param state a word of [#STATES], or anything else that was typed in an address
record HouseholdFilters(String number, String commune, String situation, String persons, String state) {
    static final String STATE = "etat";
    /// What a request waits for, by its word in the address.
    static final Map<String, RequestState> STATES = Map.of(
            "sans-besoin", RequestState.WITHOUT_NEEDS,
            "a-renouveler", RequestState.RENEWAL_DUE,
            "depassee", RequestState.LAPSED);

    /// The list of all that wait for the same thing.
    static String address(RequestState state) {
        return STATES.entrySet().stream()
                .filter(entry -> entry.getValue() == state)
                .map(entry -> HouseholdAddresses.LIST + "?" + STATE + "=" + entry.getKey())
                .findFirst()
                .orElse(HouseholdAddresses.LIST);
    }

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
                persons.matches("[1-6]") ? Optional.of(Integer.parseInt(persons)) : Optional.empty(),
                Optional.ofNullable(STATES.get(state)));
    }

    Map<String, List<String>> query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        present(number).ifPresent(value -> query.put("numero", List.of(value)));
        present(commune).ifPresent(value -> query.put("commune", List.of(value)));
        present(situation).ifPresent(value -> query.put("situation", List.of(value)));
        present(persons).ifPresent(value -> query.put("personnes", List.of(value)));
        present(state).ifPresent(value -> query.put(STATE, List.of(value)));
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
