package fr.plainpied.formats.situations;

import fr.plainpied.formats.fault.Place;
import fr.plainpied.kernel.entitlement.Circumstances;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One situation of the test format.
///
/// @param month of the rights; January for a case that is about a year
/// @param period as written
/// @param spirals `max_spiral_loops`: how often a right may read itself further in the past
/// @param refusal why it cannot be worked out here, such as an input that this engine does not know; empty when it can
public record SituationCase(
        String name,
        Place place,
        YearMonth month,
        String period,
        int spirals,
        Margins margins,
        List<Family> families,
        List<Expected> expected,
        Optional<String> refusal) {

    /// A family of the case.
    ///
    /// @param persons names in the file, in the order of the numbers of [Circumstances]
    public record Family(Circumstances circumstances, List<String> persons) {}

    /// A value that the file expects.
    ///
    /// @param entity name of the person, or of the family, household or tax unit it is under; empty when none
    /// @param rank which of the entities it is about when the file only gives a list; -1 otherwise
    public record Expected(String variable, String entity, int rank, Period period, String value, Place place) {}

    /// How far a computed value may be from the expected one; the larger of the two distances.
    public record Margins(Map<String, BigDecimal> absolute, Map<String, BigDecimal> relative) {

        static final String DEFAULT = "default";

        /// A cent, below which the reference engine's own arithmetic is noise.
        static final BigDecimal LEAST = new BigDecimal("0.01");

        BigDecimal around(String variable, BigDecimal expected) {
            BigDecimal margin = LEAST.max(of(absolute, variable));
            return margin.max(expected.abs().multiply(of(relative, variable)));
        }

        private static BigDecimal of(Map<String, BigDecimal> margins, String variable) {
            return margins.getOrDefault(variable, margins.getOrDefault(DEFAULT, BigDecimal.ZERO));
        }
    }
}
