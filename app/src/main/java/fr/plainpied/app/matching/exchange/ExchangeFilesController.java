package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.matching.draft.DraftFile;
import fr.plainpied.app.matching.draft.DraftKind;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.formats.plans.ExchangeJson;
import fr.plainpied.formats.plans.ExchangeTable;
import fr.plainpied.formats.table.TableWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// A draft of exchanges to print and to take away. The JSON is that of the command `exchange`.
@Controller
class ExchangeFilesController {
    private static final String DRAFT = ExchangeController.LIST + "/{id}";

    private final ExchangeOpening opening;

    ExchangeFilesController(ExchangeOpening opening) {
        this.opening = opening;
    }

    @GetMapping(DRAFT + ".json")
    ResponseEntity<byte[]> json(@PathVariable("id") String id, @ModelAttribute("shell") Shell shell)
            throws IOException {
        OpenExchange open = opened(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExchangeJson.write(out, open.draft().setting(), open.plan());
        return DraftFile.json(out.toByteArray(), shell.words().say("drafts.file.exchange"));
    }

    @GetMapping(DRAFT + ".csv")
    ResponseEntity<byte[]> csv(@PathVariable("id") String id, @ModelAttribute("shell") Shell shell) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExchangeTable.write(
                TableWriter.csv(out, DraftFile.style(shell.words())), opened(id).plan());
        return DraftFile.csv(out.toByteArray(), shell.words().say("drafts.file.exchange"));
    }

    @GetMapping(DRAFT + "/impression")
    String print(@PathVariable("id") String id, @ModelAttribute("shell") Shell shell, Model model) {
        OpenExchange open = opened(id);
        model.addAttribute("page", opening.pages(shell.words(), open).printed());
        model.addAttribute(
                "back",
                Action.link(
                        shell.words().say("matching.back.page"),
                        DraftKind.EXCHANGE.path(open.draft().id())));
        return "matching/printedExchange";
    }

    private OpenExchange opened(String id) {
        return opening.draft(id).flatMap(opening::open).orElseThrow(ExchangeController::absent);
    }
}
