package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.DwellingFilter;
import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.housing.ResidenceSummary;
import fr.plainpied.app.housing.Residences;
import fr.plainpied.app.housing.Slice;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.ListRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// One search across residences and dwellings.
@Controller
class SearchController {
    private static final int SHOWN = 10;
    private static final int LONGEST = 200;

    private final Dwellings dwellings;
    private final Residences residences;

    SearchController(Dwellings dwellings, Residences residences) {
        this.dwellings = dwellings;
        this.residences = residences;
    }

    @GetMapping(Paths.SEARCH)
    String search(
            @ModelAttribute("shell") Shell shell,
            @RequestParam(name = ListQuery.TEXT, defaultValue = "") String typed,
            Model model) {
        String query = typed.strip();
        model.addAttribute(
                "page",
                query.isEmpty()
                        ? new SearchPage("", List.of(), Optional.empty())
                        : found(query.substring(0, Math.min(LONGEST, query.length())), shell.words()));
        return "housing/search";
    }

    private SearchPage found(String query, Words words) {
        DwellingFilter filter = DwellingFilter.ofText(query);
        List<SearchPage.Group> groups = Stream.of(places(filter, words), homes(filter, words))
                .flatMap(Optional::stream)
                .toList();
        return new SearchPage(query, groups, groups.isEmpty() ? Optional.of(nothing(query, words)) : Optional.empty());
    }

    private Optional<SearchPage.Group> places(DwellingFilter filter, Words words) {
        Slice<ResidenceSummary> found = residences.search(filter, 1, SHOWN);
        List<ListRow> rows =
                found.items().stream().map(item -> row(item, words)).toList();
        return group("residences", found.total(), rows, new ListQuery(filter, 1).href(Paths.RESIDENCES), words);
    }

    private Optional<SearchPage.Group> homes(DwellingFilter filter, Words words) {
        Slice<DwellingSummary> found = dwellings.search(filter, 1, SHOWN);
        DwellingWords say = DwellingWords.in(words);
        List<ListRow> rows = found.items().stream().map(item -> row(item, say)).toList();
        return group("dwellings", found.total(), rows, new ListQuery(filter, 1).href(Paths.DWELLINGS), words);
    }

    private static EmptyState nothing(String query, Words words) {
        return new EmptyState(
                words.say("housing.search.nothing", "query", query),
                words.say("housing.search.nothing.text"),
                Optional.of(Action.second(words.say("housing.search.browse"), Paths.RESIDENCES)));
    }

    private static Optional<SearchPage.Group> group(
            String name, int total, List<ListRow> rows, String href, Words words) {
        if (total == 0) {
            return Optional.empty();
        }
        return Optional.of(new SearchPage.Group(
                name,
                words.say("housing." + name + ".title"),
                words.say("housing." + name + ".count", "n", total),
                rows,
                total > rows.size()
                        ? List.of(Action.second(words.say("housing.search.all." + name, "n", total), href))
                        : List.of()));
    }

    private static ListRow row(ResidenceSummary item, Words words) {
        return ListRow.of(
                        item.residence().name(),
                        Paths.residence(item.residence().id()),
                        item.residence().address())
                .note(words.say(
                        "housing.residence.note", "landlord", item.residence().landlord(), "n", item.dwellings()));
    }

    private static ListRow row(DwellingSummary item, DwellingWords say) {
        return ListRow.of(
                        say.words().say("housing.search.dwelling", "title", say.title(item), "id", item.id()),
                        Paths.dwelling(item.id()),
                        item.residence().address())
                .note(item.residence().landlord());
    }
}
