package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.DwellingFact;
import fr.plainpied.app.housing.DwellingFilter;
import fr.plainpied.kernel.explain.DwellingClass;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/// What the address of a list asks for. What it asks that makes no sense is left out, so that an old or a mistyped
/// address still shows a list.
///
/// @param page from 1, as asked: perhaps beyond the last
record ListQuery(DwellingFilter filter, int page) {
    static final String TEXT = "q";
    static final String COMMUNE = "commune";
    static final String LANDLORD = "bailleur";
    static final String RESIDENCE = "residence";
    static final String CLASS = "classe";
    static final String STATE = "disponibilite";
    static final String FREE = "libre";
    static final String LET = "loue";
    static final String FACT = "fait";
    static final String ROOMS = "pieces";
    static final String PAGE = "page";

    private static final int MOST_PAGES = 100_000;

    static ListQuery of(MultiValueMap<String, String> parameters) {
        return new ListQuery(
                new DwellingFilter(
                        text(parameters, TEXT).orElse(""),
                        text(parameters, COMMUNE),
                        text(parameters, LANDLORD),
                        text(parameters, RESIDENCE),
                        classes(parameters.getOrDefault(CLASS, List.of())),
                        state(parameters),
                        facts(parameters.getOrDefault(FACT, List.of())),
                        number(parameters, ROOMS, DwellingFilter.MANY_ROOMS)),
                number(parameters, PAGE, MOST_PAGES).orElse(1));
    }

    private static Optional<String> text(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Set<DwellingClass> classes(List<String> letters) {
        Set<DwellingClass> classes = EnumSet.noneOf(DwellingClass.class);
        for (DwellingClass each : DwellingClass.values()) {
            if (letters.contains(each.name())) {
                classes.add(each);
            }
        }
        return classes;
    }

    /// `libre=oui` is short for `disponibilite=libre`.
    private static Optional<DwellingFilter.State> state(MultiValueMap<String, String> parameters) {
        if (text(parameters, FREE).filter("oui"::equals).isPresent()) {
            return Optional.of(DwellingFilter.State.FREE);
        }
        return text(parameters, STATE).flatMap(asked -> switch (asked) {
            case FREE -> Optional.of(DwellingFilter.State.FREE);
            case LET -> Optional.of(DwellingFilter.State.LET);
            default -> Optional.empty();
        });
    }

    /// The word of a state in the address.
    static String word(DwellingFilter.State state) {
        return state == DwellingFilter.State.FREE ? FREE : LET;
    }

    private static Set<DwellingFact> facts(List<String> codes) {
        Set<DwellingFact> facts = EnumSet.noneOf(DwellingFact.class);
        for (DwellingFact each : DwellingFact.values()) {
            if (codes.contains(each.code())) {
                facts.add(each);
            }
        }
        return facts;
    }

    private static OptionalInt number(MultiValueMap<String, String> parameters, String name, int most) {
        return text(parameters, name)
                .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                .map(Integer::parseInt)
                .filter(number -> number <= most)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /// The page shown of a list of `last` pages.
    int shown(int last) {
        return Math.min(page, last);
    }

    /// Whether anything narrows the list.
    boolean narrowed() {
        return !filter.equals(DwellingFilter.ALL);
    }

    /// The filters as they stand in the address, without the page.
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!filter.text().isEmpty()) {
            parameters.put(TEXT, List.of(filter.text()));
        }
        filter.commune().ifPresent(code -> parameters.put(COMMUNE, List.of(code)));
        filter.landlord().ifPresent(code -> parameters.put(LANDLORD, List.of(code)));
        filter.residence().ifPresent(id -> parameters.put(RESIDENCE, List.of(id)));
        filter.rooms().ifPresent(rooms -> parameters.put(ROOMS, List.of(Integer.toString(rooms))));
        if (!filter.classes().isEmpty()) {
            parameters.put(
                    CLASS, filter.classes().stream().sorted().map(Enum::name).toList());
        }
        if (!filter.facts().isEmpty()) {
            parameters.put(
                    FACT,
                    filter.facts().stream().sorted().map(DwellingFact::code).toList());
        }
        filter.state().ifPresent(state -> parameters.put(STATE, List.of(word(state))));
        return parameters;
    }

    /// The address `path` with these filters.
    String href(String path) {
        List<String> pairs = new ArrayList<>();
        parameters()
                .forEach((name, values) -> values.forEach(
                        value -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }
}
