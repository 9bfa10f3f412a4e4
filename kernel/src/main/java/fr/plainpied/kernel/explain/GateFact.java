package fr.plainpied.kernel.explain;

import fr.plainpied.kernel.quantity.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// One fact a gate rests on, with the figures that a reader needs to check it.
public sealed interface GateFact {

    GateOutcome outcome();

    /// The request counts until `validUntil`, the anniversary of its registration or last renewal.
    record RequestDates(GateOutcome outcome, Optional<LocalDate> counted, Optional<LocalDate> validUntil)
            implements GateFact {}

    /// The request is registered after the day of the assessment.
    record RegisteredLater(LocalDate registeredOn) implements GateFact {
        @Override
        public GateOutcome outcome() {
            return GateOutcome.FAIL;
        }
    }

    /// Income against a ceiling.
    ///
    /// @param income tax income of year N-2, for the household and the year
    /// @param ceiling the one that applies, after the shift for disability
    /// @param withoutShift the ceiling of the category before the shift, when it differs
    /// @param category 1 to 6, after the shift
    /// @param estimated whether the official table lacks the figure and it was estimated
    record Income(
            GateOutcome outcome,
            Money income,
            Money ceiling,
            Optional<Money> withoutShift,
            int category,
            int year,
            String financing,
            boolean estimated)
            implements GateFact {}

    /// A fact is missing, named by its field in the contract files.
    record Missing(String field) implements GateFact {
        @Override
        public GateOutcome outcome() {
            return GateOutcome.UNKNOWN;
        }
    }

    /// No table of ceilings for that year or that part of the country.
    record NoCeilingTable(int year, Optional<String> commune) implements GateFact {
        @Override
        public GateOutcome outcome() {
            return GateOutcome.UNKNOWN;
        }
    }

    /// Living area against the least for that many persons, both in square decimetres.
    record LivingArea(GateOutcome outcome, int areaDm2, int leastDm2, int persons) implements GateFact {}

    /// Main rooms against the most for that many persons.
    ///
    /// @param extraRoom whether one room is added because the household needs one for a carer or equipment
    record RoomsForPersons(GateOutcome outcome, int rooms, int most, int persons, boolean extraRoom)
            implements GateFact {}

    /// The commune against those wanted and refused, by INSEE code.
    record CommuneChoice(GateOutcome outcome, Optional<String> commune, boolean refused, Set<String> wanted)
            implements GateFact {
        public CommuneChoice {
            wanted = Set.copyOf(wanted);
        }
    }

    /// Rooms against the wished range; an end is empty when nothing was said.
    record RoomsWished(GateOutcome outcome, int rooms, OptionalInt least, OptionalInt most) implements GateFact {}

    /// Rent and charges a month against the most the household says it can pay.
    record Rent(GateOutcome outcome, Money rent, Optional<Money> charges, Money most) implements GateFact {}

    /// Who the dwelling is reserved for, against what the household is entitled to.
    record Reserved(GateOutcome outcome, String holder, Set<String> entitlements) implements GateFact {
        public Reserved {
            entitlements = Set.copyOf(entitlements);
        }
    }

    /// The household said nothing on the matter: everything passes.
    record NothingAsked() implements GateFact {
        @Override
        public GateOutcome outcome() {
            return GateOutcome.PASS;
        }
    }

    /// The household's agreement to be proposed.
    record Consent(GateOutcome outcome, Optional<LocalDate> givenOn) implements GateFact {}
}
