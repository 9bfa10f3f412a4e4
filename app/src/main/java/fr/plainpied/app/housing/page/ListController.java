package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.housing.Residences;
import fr.plainpied.app.ui.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The lists of residences and of dwellings, as pages and as files.
@Controller
class ListController {
    private static final String FILE = "/export.{kind:csv|xlsx}";

    private final ListPages pages;
    private final Dwellings dwellings;
    private final Residences residences;

    ListController(ListPages pages, Dwellings dwellings, Residences residences) {
        this.pages = pages;
        this.dwellings = dwellings;
        this.residences = residences;
    }

    @GetMapping(Paths.DWELLINGS)
    String dwellings(
            @ModelAttribute("shell") Shell shell, @RequestParam MultiValueMap<String, String> asked, Model model) {
        model.addAttribute("page", pages.dwellings(ListQuery.of(asked), shell.words()));
        return "housing/list";
    }

    @GetMapping(Paths.RESIDENCES)
    String residences(
            @ModelAttribute("shell") Shell shell, @RequestParam MultiValueMap<String, String> asked, Model model) {
        model.addAttribute("page", pages.residences(ListQuery.of(asked), shell.words()));
        return "housing/list";
    }

    @GetMapping(Paths.DWELLINGS + FILE)
    void dwellingFile(
            @ModelAttribute("shell") Shell shell,
            @PathVariable("kind") TableFile kind,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletResponse response)
            throws IOException {
        String name = shell.words().say("housing.file.dwellings");
        offer(response, kind, name);
        kind.write(
                response.getOutputStream(),
                name,
                ExportTables.dwellings(dwellings.rows(ListQuery.of(asked).filter())));
    }

    @GetMapping(Paths.RESIDENCES + FILE)
    void residenceFile(
            @ModelAttribute("shell") Shell shell,
            @PathVariable("kind") TableFile kind,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletResponse response)
            throws IOException {
        String name = shell.words().say("housing.file.residences");
        offer(response, kind, name);
        kind.write(
                response.getOutputStream(),
                name,
                ExportTables.residences(
                        residences
                                .search(ListQuery.of(asked).filter(), 1, Integer.MAX_VALUE)
                                .items(),
                        shell.words()));
    }

    private static void offer(HttpServletResponse response, TableFile kind, String name) {
        response.setContentType(kind.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + kind.ending(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
