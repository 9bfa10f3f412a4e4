package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.housing.Residence;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Option;
import fr.plainpied.app.ui.form.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The vacancies of an officer, narrowed to a commune or a residence by the address of the page.
///
/// @param all every one that can be given
/// @param commune INSEE code, empty for all
/// @param residence id, empty for all
record VacancyChoice(List<DwellingSummary> all, String commune, String residence) {
    static final String COMMUNE = "commune";
    static final String RESIDENCE = "residence";

    VacancyChoice {
        all = List.copyOf(all);
    }

    /// Those that are wanted.
    List<DwellingSummary> shown() {
        return all.stream()
                .filter(home -> commune.isEmpty() || home.residence().commune().equals(commune))
                .filter(home -> residence.isEmpty() || home.residence().id().equals(residence))
                .toList();
    }

    Select communes(Words words) {
        Map<String, String> names = new LinkedHashMap<>();
        sorted(Comparator.comparing(Residence::communeName))
                .forEach(place -> names.put(place.commune(), place.communeName()));
        return Select.of(COMMUNE, words.say("drafts.filter.commune"), options(words, names), commune);
    }

    Select residences(Words words) {
        Map<String, String> names = new LinkedHashMap<>();
        sorted(Comparator.comparing(Residence::name)).stream()
                .filter(place -> commune.isEmpty() || place.commune().equals(commune))
                .forEach(place -> names.put(place.id(), place.name()));
        return Select.of(RESIDENCE, words.say("drafts.filter.residence"), options(words, names), residence);
    }

    private List<Residence> sorted(Comparator<Residence> order) {
        return all.stream().map(DwellingSummary::residence).sorted(order).toList();
    }

    private static List<Option> options(Words words, Map<String, String> names) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.say("drafts.filter.all")));
        names.forEach((value, label) -> options.add(new Option(value, label)));
        return options;
    }
}
