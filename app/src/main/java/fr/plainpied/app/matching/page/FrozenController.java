package fr.plainpied.app.matching.page;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.matching.freeze.FrozenRankings;
import fr.plainpied.app.matching.freeze.Kept;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Shell;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Freezes rankings, shows those that were frozen and computes them again.
@Controller
class FrozenController {
    private static final String DONE = "fait";
    private static final String FROZEN = "fige";

    private final FrozenRankings rankings;
    private final Dwellings dwellings;
    private final Requests requests;
    private final Clock clock;

    FrozenController(FrozenRankings rankings, Dwellings dwellings, Requests requests, Clock clock) {
        this.rankings = rankings;
        this.dwellings = dwellings;
        this.requests = requests;
        this.clock = clock;
    }

    @PostMapping(Paths.FREEZE)
    String freeze(@PathVariable("dwelling") String dwelling, @RequestParam Map<String, String> form) {
        int horizon = Narrowing.read(form, List.of()).horizon();
        dwelling(dwelling);
        UUID id = rankings.freeze(dwelling, horizon, RankingController.SEED)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        return "redirect:" + Paths.frozen(dwelling, id) + "?" + DONE + "=" + FROZEN;
    }

    @GetMapping(Paths.FROZEN)
    String list(@PathVariable("dwelling") String dwelling, @ModelAttribute("shell") Shell shell, Model model) {
        FrozenPages pages = new FrozenPages(shell.words(), clock.getZone(), dwelling(dwelling));
        model.addAttribute("page", pages.list(rankings.of(dwelling)));
        return "matching/frozenList";
    }

    @GetMapping(Paths.FROZEN + "/{id}")
    String show(
            @PathVariable("dwelling") String dwelling,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> address,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        DwellingSummary summary = dwelling(dwelling);
        Kept kept = uuid(id).flatMap(known -> rankings.open(dwelling, known)).orElseThrow(RankingController::absent);
        Set<String> seen = requests.seen().all();
        Optional<FrozenPage.Replayed> replay = Narrowing.YES.equals(address.get(FrozenPages.REPLAY))
                ? Optional.of(new ReplayPages(shell.words(), seen).told(kept, rankings.since(kept)))
                : Optional.empty();
        int page = Narrowing.read(address, List.of()).page();
        model.addAttribute(
                "page", new FrozenPages(shell.words(), clock.getZone(), summary).page(kept, seen, page, replay));
        model.addAttribute("notice", FROZEN.equals(address.get(DONE)) ? Optional.of(frozen(shell)) : Optional.empty());
        return "matching/frozen";
    }

    private static Notice frozen(Shell shell) {
        return Notice.done(
                shell.words().say("matching.frozen.done"), shell.words().say("matching.frozen.done.text"));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private DwellingSummary dwelling(String id) {
        return dwellings.summary(id).orElseThrow(RankingController::absent);
    }
}
