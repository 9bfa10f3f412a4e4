package fr.plainpied.app.matching.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// The shape of an answer, for its description: what is sent is written by the writer of the contract.
@Schema(name = "MatchAnswer", description = "The JSON of `plainpied match`.")
record MatchAnswer(
        @Schema(description = "Edition of the catalogue.") LocalDate edition,
        LocalDate date,
        long seed,
        int horizon,
        List<Match> matches) {

    @Schema(name = "Match", description = "By dwelling, or by request.")
    record Match(
            @Schema(nullable = true) String dwelling,

            @Schema(name = "class", description = "A to G.", nullable = true) @JsonProperty("class")
            String letter,

            @Schema(nullable = true) String request,

            @Schema(description = "Of a dwelling.", nullable = true)
            List<MatchCandidate> candidates,

            @Schema(description = "Of a request.", nullable = true)
            List<MatchCandidate> dwellings) {}

    @Schema(name = "MatchCandidate")
    record MatchCandidate(
            @Schema(nullable = true) String request,
            @Schema(nullable = true) String dwelling,

            @Schema(description = "From 1, among all those compared.")
            int rank,

            boolean proposable,

            @Schema(allowableValues = {"FITS", "FITS_AFTER_WORKS", "TO_VERIFY", "DOES_NOT_FIT"})
            String verdict,

            Works works,

            @Schema(description = "Codes of criteria.") @JsonProperty("to_measure")
            List<String> toMeasure,

            List<Blocking> blocking,

            @Schema(nullable = true) @JsonProperty("smallest_change")
            List<Change> smallestChange,

            @Schema(nullable = true) @JsonProperty("smallest_change_reason")
            String smallestChangeReason,

            @Schema(minimum = "0", maximum = "1") BigDecimal coverage,
            int scarcity,
            List<GateAnswer> gates,
            List<Line> requirements) {}

    @Schema(name = "Works")
    record Works(
            List<String> codes,
            @JsonProperty("cost_low_eur") BigDecimal costLowEur,
            @JsonProperty("cost_high_eur") BigDecimal costHighEur,
            @JsonProperty("weeks_low") int weeksLow,
            @JsonProperty("weeks_high") int weeksHigh,
            boolean simple) {}

    @Schema(name = "Blocking")
    record Blocking(String person, String criterion) {}

    @Schema(name = "Change")
    record Change(
            String criterion,

            @Schema(oneOf = {String.class, BigDecimal.class})
            Object value) {}

    @Schema(name = "GateAnswer")
    record GateAnswer(
            @Schema(
                    allowableValues = {
                        "active_request",
                        "income_ceiling",
                        "occupancy",
                        "commune",
                        "rooms",
                        "rent",
                        "reservation",
                        "consent"
                    })
            String gate,

            @Schema(allowableValues = {"PASS", "FAIL", "UNKNOWN"})
            String outcome,

            String reason) {}

    @Schema(name = "RequirementAnswer")
    record Line(
            String person,
            String criterion,

            @Schema(allowableValues = {"<=", ">=", "=", "in", "has", "has_all"})
            String comparator,

            @Schema(oneOf = {String.class, BigDecimal.class})
            Object value,

            @Schema(allowableValues = {"must", "should", "wish"})
            String strength,

            @Schema(
                    allowableValues = {
                        "SATISFIED",
                        "SATISFIED_AFTER_WORKS",
                        "NOT_SATISFIED",
                        "UNKNOWN",
                        "NOT_APPLICABLE"
                    })
            String outcome,

            @Schema(
                    description = "null when unknown; the way in as min and max when it is not exact.",
                    nullable = true,
                    oneOf = {String.class, BigDecimal.class, Range.class})
            Object observed,

            List<String> works,

            @Schema(description = "Empty for those who may not know.")
            String why) {}

    @Schema(name = "Range")
    record Range(int min, int max) {}
}
