package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.matching.api.DiscreetTexts;
import fr.plainpied.app.matching.draft.Draft;
import fr.plainpied.app.matching.draft.DraftFile;
import fr.plainpied.app.matching.draft.DraftKind;
import fr.plainpied.app.matching.draft.DraftPages;
import fr.plainpied.app.matching.draft.Drafts;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import fr.plainpied.formats.plans.AllocationJson;
import fr.plainpied.formats.plans.AllocationTable;
import fr.plainpied.formats.table.TableWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// A draft to print and to take away. The JSON is that of the command `allocate`, as far as the reader may see the
/// households.
@Controller
class AllocationFilesController {
    private static final String DRAFT = AllocationController.LIST + "/{id}";

    private final Drafts drafts;
    private final AllocationReading reading;
    private final Clock clock;

    AllocationFilesController(Drafts drafts, AllocationReading reading, Clock clock) {
        this.drafts = drafts;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping(DRAFT + ".json")
    ResponseEntity<byte[]> json(@PathVariable("id") String id, @ModelAttribute("shell") Shell shell)
            throws IOException {
        OpenAllocation open = opened(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AllocationJson(
                        open.households(),
                        open.draft().setting(),
                        DiscreetTexts.in(shell.words()),
                        ObjectiveLines.counted(open))
                .write(out, open.plan());
        return DraftFile.json(out.toByteArray(), name(shell.words()));
    }

    @GetMapping(DRAFT + ".csv")
    ResponseEntity<byte[]> csv(@PathVariable("id") String id, @ModelAttribute("shell") Shell shell) throws IOException {
        OpenAllocation open = opened(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AllocationTable(open.households()).write(TableWriter.csv(out, DraftFile.style(shell.words())), open.plan());
        return DraftFile.csv(out.toByteArray(), name(shell.words()));
    }

    private static String name(Words words) {
        return words.say("drafts.file.allocation");
    }

    @GetMapping(DRAFT + "/impression")
    String print(@PathVariable("id") String id, @ModelAttribute("shell") Shell shell, Model model) {
        OpenAllocation open = opened(id);
        DraftPages pages = new DraftPages(shell.words(), clock.getZone(), DraftKind.ALLOCATION);
        AllocationPages built = new AllocationPages(shell.words(), pages, open);
        model.addAttribute(
                "head", pages.head(open.draft(), built.title(), shell.words().say("drafts.draft")));
        model.addAttribute("worth", built.worth());
        model.addAttribute("proof", built.proof());
        model.addAttribute("table", new AllocationSheet(shell.words(), open).table(built));
        model.addAttribute("setting", built.setting());
        model.addAttribute(
                "back",
                Action.link(
                        shell.words().say("matching.back.page"),
                        DraftKind.ALLOCATION.path(open.draft().id())));
        return "matching/printedAllocation";
    }

    private OpenAllocation opened(String id) {
        Draft draft = Drafts.id(id)
                .flatMap(known -> drafts.find(DraftKind.ALLOCATION, known))
                .orElseThrow(AllocationController::absent);
        return reading.open(draft).orElseThrow(AllocationController::absent);
    }
}
