package fr.plainpied.app.matching.freeze;

import fr.plainpied.app.housing.DwellingSheet;
import fr.plainpied.app.housing.RecordedValue;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.dwellings.Survey;
import fr.plainpied.formats.frozen.ValueSource;
import fr.plainpied.kernel.explain.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the platform knows, as a frozen ranking keeps it, and its answer read back.
final class FrozenInputs {
    private static final JsonMapper JSON = new JsonMapper();

    private FrozenInputs() {}

    static DwellingRow row(DwellingSheet sheet) {
        return new DwellingRow(
                2,
                sheet.kernel(),
                Optional.of(sheet.summary().residence().name()),
                Optional.of(sheet.summary().residence().landlord()),
                Survey.UNKNOWN);
    }

    /// Where each value came from, by criterion.
    static List<ValueSource> sources(DwellingSheet sheet) {
        return sheet.values().values().stream()
                .sorted(Comparator.comparing(value -> value.criterion().code()))
                .flatMap(value -> source(sheet.kernel().id(), value).stream())
                .toList();
    }

    private static Optional<ValueSource> source(String dwelling, RecordedValue value) {
        if (value.value().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ValueSource(
                dwelling,
                value.criterion().code(),
                value.criterion().write(value.value().getAsInt()),
                Optional.of(value.level().name().toLowerCase(Locale.ROOT)),
                Optional.of(value.method().code()),
                Optional.of(value.takenOn()),
                Optional.of(value.author())));
    }

    /// @param answer the JSON of the contract, of one dwelling
    static List<Place> places(String answer) {
        List<Place> places = new ArrayList<>();
        for (JsonNode candidate : JSON.readTree(answer).path("matches").path(0).path("candidates")) {
            JsonNode works = candidate.path("works");
            places.add(new Place(
                    candidate.path("rank").asInt(),
                    candidate.path("request").asString(),
                    candidate.path("proposable").asBoolean(),
                    Verdict.valueOf(candidate.path("verdict").asString()),
                    works.path("cost_low_eur").decimalValue(),
                    works.path("cost_high_eur").decimalValue(),
                    candidate.path("coverage").asDouble(),
                    candidate.path("scarcity").asInt()));
        }
        return places;
    }
}
