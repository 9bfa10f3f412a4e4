package fr.plainpied.app.matching.page;

import fr.plainpied.app.matching.CandidatesOf;
import fr.plainpied.app.matching.Comparisons;
import fr.plainpied.app.matching.DwellingsFor;
import fr.plainpied.app.matching.Placed;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Table;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The same rankings to print and to take away.
@Controller
class FilesController {
    /// Sheets of paper have an end: the first of the ranking are printed.
    static final int MOST_PRINTED = 60;

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Comparisons comparisons;

    FilesController(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @ModelAttribute("narrowing")
    Narrowing narrowing(
            @RequestParam Map<String, String> address,
            @RequestParam(name = Narrowing.VERDICT, defaultValue = "") List<String> verdicts) {
        return Narrowing.read(address, verdicts);
    }

    @GetMapping(Paths.CANDIDATES + Paths.PRINT)
    String printedCandidates(
            @PathVariable("dwelling") String dwelling,
            @ModelAttribute(name = "narrowing", binding = false) Narrowing narrowing,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        CandidatesOf found = candidates(dwelling, narrowing);
        RankingPage.Head head = new CandidatesPages(comparisons, shell.words()).head(found);
        model.addAttribute("back", back(narrowing.with(Paths.candidates(dwelling)), shell));
        printed(head, narrowing.of(found.placed()), new RankingTable(comparisons, shell.words(), false), shell, model);
        return "matching/printedRanking";
    }

    @GetMapping(Paths.DWELLINGS + Paths.PRINT)
    String printedDwellings(
            @PathVariable("request") String request,
            @RequestParam Map<String, String> address,
            @ModelAttribute(name = "narrowing", binding = false) Narrowing asked,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        Narrowing narrowing = asked.ofDwellings(address);
        DwellingsFor found = dwellings(request, narrowing);
        RankingPage.Head head = new DwellingsPages(comparisons, shell.words(), Map.of())
                .head(found, narrowing.inStock(found.placed()).size());
        model.addAttribute("back", back(DwellingsPages.address(Paths.dwellings(request), narrowing), shell));
        printed(head, narrowing.of(found.placed()), new RankingTable(comparisons, shell.words(), true), shell, model);
        return "matching/printedRanking";
    }

    private static Action back(String address, Shell shell) {
        return Action.link(shell.words().say("matching.back.page"), address);
    }

    private static void printed(
            RankingPage.Head head, List<Placed> wanted, RankingTable table, Shell shell, Model model) {
        Words words = shell.words();
        List<Placed> first = wanted.subList(0, Math.min(MOST_PRINTED, wanted.size()));
        Table rows = table.printed(first, words.say("matching.printed.caption"));
        model.addAttribute("head", head);
        model.addAttribute("table", rows);
        model.addAttribute("more", words.say("matching.printed.more", "n", first.size(), "of", wanted.size()));
    }

    @GetMapping(Paths.CANDIDATES + ".csv")
    ResponseEntity<byte[]> candidatesFile(
            @PathVariable("dwelling") String dwelling,
            @ModelAttribute(name = "narrowing", binding = false) Narrowing narrowing,
            @ModelAttribute("shell") Shell shell)
            throws IOException {
        List<Placed> wanted = narrowing.of(candidates(dwelling, narrowing).placed());
        return file(
                new RankingTable(comparisons, shell.words(), false).csv(wanted),
                shell.words().say("matching.file.candidates"));
    }

    @GetMapping(Paths.DWELLINGS + ".csv")
    ResponseEntity<byte[]> dwellingsFile(
            @PathVariable("request") String request,
            @RequestParam Map<String, String> address,
            @ModelAttribute(name = "narrowing", binding = false) Narrowing asked,
            @ModelAttribute("shell") Shell shell)
            throws IOException {
        Narrowing narrowing = asked.ofDwellings(address);
        List<Placed> wanted = narrowing.of(dwellings(request, narrowing).placed());
        return file(
                new RankingTable(comparisons, shell.words(), true).csv(wanted),
                shell.words().say("matching.file.dwellings"));
    }

    private CandidatesOf candidates(String dwelling, Narrowing narrowing) {
        return comparisons
                .candidates(dwelling, comparisons.today(narrowing.horizon(), RankingController.SEED))
                .orElseThrow(RankingController::absent);
    }

    private DwellingsFor dwellings(String request, Narrowing narrowing) {
        return comparisons
                .dwellings(request, comparisons.today(narrowing.horizon(), RankingController.SEED))
                .orElseThrow(RankingController::absent);
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String name) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(bytes);
    }
}
