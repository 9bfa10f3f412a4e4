package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Work;
import fr.plainpied.kernel.quantity.Money;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The dwelling's own adaptability survey: what it says of a work wins over the catalogue.
///
/// @param surveyed by code of the work
public record Adaptability(Map<String, SurveyedWork> surveyed) {

    public static final Adaptability NOT_SURVEYED = new Adaptability(Map.of());

    /// @param possible no removes the work; yes makes it possible whatever the present value
    /// @param cost in place of both costs of the catalogue; empty keeps them
    /// @param weeks in place of both durations of the catalogue; empty keeps them
    public record SurveyedWork(boolean possible, Optional<Money> cost, OptionalInt weeks) {}

    public Adaptability {
        surveyed = Map.copyOf(surveyed);
    }

    public Optional<SurveyedWork> of(Work work) {
        return Optional.ofNullable(surveyed.get(work.code()));
    }
}
