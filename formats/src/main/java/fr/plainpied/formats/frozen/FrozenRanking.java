package fr.plainpied.formats.frozen;

import fr.plainpied.formats.answers.AnswerTexts;
import fr.plainpied.formats.answers.MatchRun;
import fr.plainpied.formats.answers.MatchWriter;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

/// A ranking with everything it was made from.
///
/// @param sources where the values of the dwellings came from, when that is known value by value; never part of the
///     answer
/// @param answer the JSON of the contract with every candidate, those who cannot be proposed too
public record FrozenRanking(
        FrozenSetting setting,
        List<DwellingRow> dwellings,
        List<HousingRequest> requests,
        List<ValueSource> sources,
        String answer) {

    public FrozenRanking {
        dwellings = List.copyOf(dwellings);
        requests = List.copyOf(requests);
        sources = List.copyOf(sources);
    }

    /// Computes the answer and keeps it with its inputs.
    ///
    /// @param setting with the rules this program holds: [FrozenSetting#current]
    public static FrozenRanking freeze(
            FrozenSetting setting,
            List<DwellingRow> dwellings,
            List<HousingRequest> requests,
            List<ValueSource> sources) {
        return new FrozenRanking(setting, dwellings, requests, sources, answer(setting, dwellings, requests));
    }

    /// Computes the answer again from the inputs kept, with the rules this program holds, and compares the bytes.
    public Replay replay() {
        FrozenSetting today = setting.withCurrentRules();
        String again = answer(today, dwellings, requests);
        return new Replay(
                again,
                again.equals(answer),
                today.catalogue().equals(setting.catalogue()),
                today.ceilings().equals(setting.ceilings()),
                Outcomes.changes(answer, again));
    }

    /// Compares with the data of another day. The day of the ranking stays what it was, so that only data differ.
    ///
    /// @param dwellingsNow those of the same ids; one that is not there any more is left out
    /// @param requestsNow all that would be ranked now: one that is new counts
    public Since since(List<DwellingRow> dwellingsNow, List<HousingRequest> requestsNow) {
        return new Since(
                Inputs.changes(dwellings, dwellingsNow, requests, requestsNow),
                Outcomes.changes(answer, answer(setting.withCurrentRules(), dwellingsNow, requestsNow)));
    }

    private static String answer(FrozenSetting setting, List<DwellingRow> dwellings, List<HousingRequest> requests) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MatchRun run = new MatchRun(Catalogue.current(), setting.match(), dwellings, requests, OptionalInt.empty());
        try (MatchWriter writer = MatchWriter.json(bytes, setting.match(), AnswerTexts.in(setting.language()))) {
            if (setting.byRequest()) {
                run.byRequest(writer::group);
            } else {
                run.byDwelling(writer::group);
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
