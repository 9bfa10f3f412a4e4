package fr.plainpied.wording;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.Observed;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Lines for a professional: the value, what is asked, the works or what stands in their way.
final class ProfessionalLines {

    private final Messages messages;
    private final CatalogueWords words;
    private final Mendable mendable;

    ProfessionalLines(Locale locale, Mendable mendable) {
        this.messages = Messages.of("messages/explanation", locale);
        this.words = CatalogueWords.of(locale);
        this.mendable = mendable;
    }

    String text(LineReason line) {
        Requirement requirement = line.requirement();
        Map<String, String> values = Map.of(
                "label", words.label(requirement.criterion()),
                "found", words.found(requirement.criterion(), line.observed()),
                "asked", words.asked(requirement),
                "works", works(line),
                "reason", reason(requirement.criterion()));
        return switch (line.outcome()) {
            case SATISFIED -> messages.text("professional.line.satisfied", values);
            case SATISFIED_AFTER_WORKS -> messages.text("professional.line.satisfied_after_works", values);
            case NOT_SATISFIED ->
                PlainLines.join(
                        messages.text("professional.line.not_satisfied", values), obstacle(requirement.criterion()));
            case UNKNOWN -> messages.text(unknownKey(line.observed()), values);
            case NOT_APPLICABLE -> messages.text("professional.line.not_applicable", values);
        };
    }

    /// A way in may be known in part; a value may be known while nobody knows whether the line applies.
    private static String unknownKey(Observed observed) {
        return switch (observed) {
            case Observed.Unknown() -> "professional.line.unknown";
            case Observed.Known known -> "professional.line.unknown.applies";
            case Observed.Steps steps -> "professional.line.unknown.part";
        };
    }

    private String works(LineReason line) {
        return words.figures()
                .all(line.works().stream()
                        .map(words::work)
                        .map(words.figures()::goingOn)
                        .toList());
    }

    private String obstacle(Criterion criterion) {
        return messages.text(
                switch (mendable.obstacle(criterion)) {
                    case FIXED -> "professional.obstacle.fixed";
                    case NO_WORK -> "professional.obstacle.no_work";
                    case NOT_ENOUGH -> "professional.obstacle.not_enough";
                });
    }

    /// Why a line of that criterion may not apply.
    private String reason(Criterion criterion) {
        String family = switch (criterion.code()) {
            case "stair_rails" -> "stairs";
            case "street_to_hall_rails" -> "street";
            case "services_reachable", "common_light_contrast", "intercom", "intercom_height_mm" -> "private";
            case "outdoor_threshold_mm" -> "outdoor";
            case "hoist_load_kg" -> "hoist";
            default -> family(criterion.code());
        };
        return messages.text("professional.not_applicable." + family);
    }

    private static String family(String code) {
        for (Map.Entry<String, String> family : List.of(
                Map.entry("lift_", "lift"),
                Map.entry("street_to_hall_ramp_", "ramp"),
                Map.entry("hall_door_", "private"),
                Map.entry("shower_", "shower"))) {
            if (code.startsWith(family.getKey())) {
                return family.getValue();
            }
        }
        return "other";
    }
}
