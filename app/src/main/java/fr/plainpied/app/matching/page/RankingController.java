package fr.plainpied.app.matching.page;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.matching.CandidatesOf;
import fr.plainpied.app.matching.Comparisons;
import fr.plainpied.app.matching.DwellingsFor;
import fr.plainpied.app.matching.Placed;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Shows rankings: of households for a dwelling, of dwellings for a household.
@Controller
class RankingController {
    /// Published with each ranking: between candidates that nothing else tells apart.
    static final long SEED = 0;

    private final Comparisons comparisons;
    private final Dwellings dwellings;
    private final Requests requests;

    RankingController(Comparisons comparisons, Dwellings dwellings, Requests requests) {
        this.comparisons = comparisons;
        this.dwellings = dwellings;
        this.requests = requests;
    }

    @ModelAttribute("narrowing")
    Narrowing narrowing(
            @RequestParam Map<String, String> address,
            @RequestParam(name = Narrowing.VERDICT, defaultValue = "") List<String> verdicts) {
        return Narrowing.read(address, verdicts);
    }

    @GetMapping(Paths.CANDIDATES)
    String candidates(
            @PathVariable("dwelling") String dwelling,
            @ModelAttribute(name = "narrowing", binding = false) Narrowing narrowing,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        Words words = shell.words();
        CandidatesOf found = comparisons
                .candidates(dwelling, comparisons.today(narrowing.horizon(), SEED))
                .orElseThrow(RankingController::absent);
        List<Placed> shown = narrowing.shown(narrowing.of(found.placed()));
        model.addAttribute("page", new CandidatesPages(comparisons, words).page(found, narrowing, names(shown)));
        model.addAttribute("tabs", List.of());
        return "matching/ranking";
    }

    @GetMapping(Paths.DWELLINGS)
    String dwellings(
            @PathVariable("request") String request,
            @RequestParam Map<String, String> address,
            @ModelAttribute(name = "narrowing", binding = false) Narrowing asked,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        Narrowing narrowing = asked.ofDwellings(address);
        DwellingsFor found = comparisons
                .dwellings(request, comparisons.today(narrowing.horizon(), SEED))
                .orElseThrow(RankingController::absent);
        List<Placed> shown = narrowing.shown(narrowing.of(found.placed()));
        Map<String, DwellingSummary> summaries =
                dwellings.summaries(shown.stream().map(Placed::dwelling).toList());
        DwellingsPages pages = new DwellingsPages(
                comparisons, shell.words(), requests.names(Set.of(request)).getOrDefault(request, Map.of()));
        model.addAttribute("page", pages.page(found, narrowing, summaries));
        model.addAttribute("tabs", pages.tabs(found, narrowing));
        return "matching/ranking";
    }

    private Map<String, Map<String, String>> names(List<Placed> shown) {
        return requests.names(
                shown.stream().filter(Placed::whole).map(Placed::request).collect(Collectors.toSet()));
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
