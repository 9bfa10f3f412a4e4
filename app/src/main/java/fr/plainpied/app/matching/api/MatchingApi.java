package fr.plainpied.app.matching.api;

import fr.plainpied.app.matching.CandidatesOf;
import fr.plainpied.app.matching.Comparisons;
import fr.plainpied.app.matching.DwellingsFor;
import fr.plainpied.app.matching.Placed;
import fr.plainpied.app.ui.Words;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.answers.MatchWriter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Rankings and explanations for other programs.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "matching", description = "Who a dwelling suits, which dwellings suit a household, and why.")
class MatchingApi {
    private static final String TOTAL = "X-Total-Count";

    private final Comparisons comparisons;

    MatchingApi(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping("/dwellings/{dwelling}/candidates")
    @Operation(summary = "The households ranked for a dwelling, those who cannot be proposed last.")
    @RankingParameters
    ResponseEntity<byte[]> candidates(
            @PathVariable("dwelling") String dwelling,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
            @RequestParam(name = "verdict", required = false, defaultValue = "") List<String> verdicts,
            Locale locale)
            throws IOException {
        Words words = Words.in(locale);
        Asked asked = Asked.read(parameters, verdicts, words);
        CandidatesOf found = candidates(dwelling, asked, words);
        List<Placed> wanted = asked.of(found.placed());
        return answer(asked, wanted.size(), written(found, asked.part(wanted), words));
    }

    @GetMapping("/dwellings/{dwelling}/candidates/{request}")
    @Operation(summary = "One household before one dwelling, whatever the answer.")
    @SettingParameters
    ResponseEntity<byte[]> pair(
            @PathVariable("dwelling") String dwelling,
            @PathVariable("request") String request,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
            Locale locale)
            throws IOException {
        Words words = Words.in(locale);
        CandidatesOf found = candidates(dwelling, Asked.read(parameters, List.of(), words), words);
        Placed placed = found.find(request).orElseThrow(() -> absent(words, "matching.api.absent.request"));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(written(found, List.of(placed), words));
    }

    @GetMapping("/requests/{request}/dwellings")
    @Operation(summary = "The dwellings ranked for a household, those that cannot be proposed last.")
    @RankingParameters
    @Parameter(
            name = "available",
            description = "Only dwellings that are free or soon will be.",
            schema = @Schema(type = "boolean", defaultValue = "false"))
    ResponseEntity<byte[]> dwellings(
            @PathVariable("request") String request,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
            @RequestParam(name = "verdict", required = false, defaultValue = "") List<String> verdicts,
            Locale locale)
            throws IOException {
        Words words = Words.in(locale);
        Asked asked = Asked.read(parameters, verdicts, words);
        DwellingsFor found = comparisons
                .dwellings(request, asked.on(comparisons.today(asked.horizon(), asked.seed())))
                .orElseThrow(() -> absent(words, "matching.api.absent.request"));
        List<Placed> wanted = asked.of(found.placed());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MatchWriter writer = writer(out, found.setting(), words)) {
            writer.request(request);
            for (Placed placed : asked.part(wanted)) {
                writer.candidate(comparisons.explained(placed));
            }
        }
        return answer(asked, wanted.size(), out.toByteArray());
    }

    private CandidatesOf candidates(String dwelling, Asked asked, Words words) {
        return comparisons
                .candidates(dwelling, asked.on(comparisons.today(asked.horizon(), asked.seed())))
                .orElseThrow(() -> absent(words, "matching.api.absent.dwelling"));
    }

    private byte[] written(CandidatesOf found, List<Placed> part, Words words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MatchWriter writer = writer(out, found.setting(), words)) {
            writer.dwelling(found.dwelling().id(), found.dwelling().letter());
            for (Placed placed : part) {
                writer.candidate(comparisons.explained(placed));
            }
        }
        return out.toByteArray();
    }

    private static MatchWriter writer(ByteArrayOutputStream out, MatchSetting setting, Words words) throws IOException {
        return MatchWriter.json(out, setting, DiscreetTexts.in(words));
    }

    private static ResponseEntity<byte[]> answer(Asked asked, int total, byte[] body) {
        Optional<String> next = asked.next(total)
                .map(offset -> ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam("offset", offset)
                        .replaceQueryParam("limit", asked.limit())
                        .toUriString());
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).header(TOTAL, Integer.toString(total));
        next.ifPresent(address -> answer.header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\""));
        return answer.body(body);
    }

    private static ResponseStatusException absent(Words words, String key) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, words.say(key));
    }
}
