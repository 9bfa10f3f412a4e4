package fr.plainpied.app.matching.draft;

import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// What is done with a draft of any kind: followed, stopped, deleted.
@Controller
class DraftController {
    private static final String DRAFT = "/{drafts:attributions|echanges}/{id}";

    private final Drafts drafts;
    private final DraftWork work;
    private final Clock clock;

    DraftController(Drafts drafts, DraftWork work, Clock clock) {
        this.drafts = drafts;
        this.work = work;
        this.clock = clock;
    }

    /// How far a draft is, for the page that waits for it: nothing new is no content, the end reloads the page.
    @GetMapping(DRAFT + "/avancement")
    Object advance(
            @PathVariable("drafts") String kind,
            @PathVariable("id") String id,
            @RequestParam(name = "vu", defaultValue = "") String seen,
            @ModelAttribute("shell") Shell shell) {
        Draft draft = draft(kind, id);
        if (!draft.state().underWay()) {
            return ResponseEntity.noContent().header("HX-Refresh", "true").build();
        }
        if (draft.advance().mark().equals(seen)) {
            return ResponseEntity.noContent().build();
        }
        return new ModelAndView("matching/draftAdvance")
                .addObject("shell", shell)
                .addObject("page", pages(draft, shell.words()).following(draft));
    }

    @PostMapping(DRAFT + "/arret")
    String stop(@PathVariable("drafts") String kind, @PathVariable("id") String id) {
        Draft draft = draft(kind, id);
        work.stop(draft.id());
        return "redirect:" + draft.kind().path(draft.id());
    }

    @GetMapping(DRAFT + "/suppression")
    String ask(
            @PathVariable("drafts") String kind,
            @PathVariable("id") String id,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        Draft draft = draft(kind, id);
        model.addAttribute("page", pages(draft, shell.words()).removal(draft));
        return "matching/draftRemoval";
    }

    @PostMapping(DRAFT + "/suppression")
    String delete(@PathVariable("drafts") String kind, @PathVariable("id") String id) {
        Draft draft = draft(kind, id);
        work.stop(draft.id());
        drafts.delete(draft.id());
        return "redirect:" + draft.kind().path() + "?" + DraftPages.DONE + "=" + DraftPages.DELETED;
    }

    private DraftPages pages(Draft draft, Words words) {
        return new DraftPages(words, clock.getZone(), draft.kind());
    }

    private Draft draft(String kind, String id) {
        DraftKind of = Arrays.stream(DraftKind.values())
                .filter(one -> one.path().equals("/" + kind))
                .findFirst()
                .orElseThrow(DraftController::absent);
        return Drafts.id(id).flatMap(uuid -> drafts.find(of, uuid)).orElseThrow(DraftController::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
