package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.quantity.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// What a dwelling is let as; each fact may be unknown.
///
/// @param commune INSEE code, 5 characters
/// @param rooms main rooms
/// @param livingAreaDm2 living area in square decimetres: 64.5 m2 is 6450
/// @param rent a month, without charges
public record LettingTerms(
        Optional<String> commune,
        OptionalInt rooms,
        OptionalInt livingAreaDm2,
        Optional<Financing> financing,
        Optional<Zone> zone,
        Optional<Money> rent,
        Optional<Money> charges,
        Optional<Reservation> reservation,
        Optional<LocalDate> availableFrom) {

    public static final LettingTerms UNKNOWN = new LettingTerms(
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /// The zone of the income ceilings: as given, else that of the commune.
    public Optional<Zone> zoneInForce() {
        return zone.or(() -> commune.flatMap(CommuneZone::of));
    }
}
