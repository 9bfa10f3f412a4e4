package fr.plainpied.app.matching.page;

import fr.plainpied.app.housing.DwellingSheet;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.matching.CandidatesOf;
import fr.plainpied.app.matching.Comparisons;
import fr.plainpied.app.matching.Placed;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.ui.Shell;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Explains one pair, whatever its answer.
@Controller
class PairController {
    private final Comparisons comparisons;
    private final Dwellings dwellings;
    private final Requests requests;

    PairController(Comparisons comparisons, Dwellings dwellings, Requests requests) {
        this.comparisons = comparisons;
        this.dwellings = dwellings;
        this.requests = requests;
    }

    @GetMapping(Paths.PAIR)
    String pair(
            @PathVariable("dwelling") String dwelling,
            @PathVariable("request") String request,
            @RequestParam(name = PairPages.TONE, defaultValue = "") String tone,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        model.addAttribute("page", page(dwelling, request, tone.equals(PairPages.SIMPLE), shell));
        return "matching/pair";
    }

    @GetMapping(Paths.PAIR + Paths.PRINT)
    String print(
            @PathVariable("dwelling") String dwelling,
            @PathVariable("request") String request,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        model.addAttribute("page", page(dwelling, request, false, shell));
        return "matching/printedPair";
    }

    private PairPage page(String dwelling, String request, boolean simple, Shell shell) {
        CandidatesOf of = comparisons
                .candidates(dwelling, comparisons.today(0, RankingController.SEED))
                .orElseThrow(RankingController::absent);
        Placed placed = of.find(request).orElseThrow(RankingController::absent);
        DwellingSheet sheet = dwellings.sheet(dwelling).orElseThrow(RankingController::absent);
        Map<String, String> names = requests.names(Set.of(request)).getOrDefault(request, Map.of());
        Pair pair = new Pair(sheet, of, placed, comparisons.explained(placed), names);
        return new PairPages(comparisons, shell, pair).page(simple);
    }
}
