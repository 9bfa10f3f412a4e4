package fr.plainpied.formats.dwellings;

import fr.plainpied.kernel.adequacy.Adaptability;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Financing;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.adequacy.Zone;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.quantity.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// A row being read: each cell puts what it holds. The first value put stays, so that a column may stand in for
/// another.
final class DwellingDraft {

    private final Grid.Builder grid;
    private Optional<String> id = Optional.empty();
    private Optional<String> residence = Optional.empty();
    private Optional<String> landlord = Optional.empty();
    private Optional<String> commune = Optional.empty();
    private OptionalInt rooms = OptionalInt.empty();
    private OptionalInt area = OptionalInt.empty();
    private Optional<Financing> financing = Optional.empty();
    private Optional<Zone> zone = Optional.empty();
    private Optional<Money> rent = Optional.empty();
    private Optional<Money> charges = Optional.empty();
    private Optional<Reservation> reservation = Optional.empty();
    private Optional<LocalDate> availableFrom = Optional.empty();
    private Optional<LocalDate> surveyedOn = Optional.empty();
    private Optional<String> surveyedBy = Optional.empty();
    private Optional<Survey.Method> method = Optional.empty();

    DwellingDraft(Catalogue catalogue) {
        grid = Grid.of(catalogue);
    }

    Optional<String> id() {
        return id;
    }

    void id(Optional<String> read) {
        id = id.or(() -> read);
    }

    void residence(Optional<String> read) {
        residence = residence.or(() -> read);
    }

    void landlord(Optional<String> read) {
        landlord = landlord.or(() -> read);
    }

    void commune(Optional<String> read) {
        commune = commune.or(() -> read);
    }

    void rooms(OptionalInt read) {
        rooms = rooms.isPresent() ? rooms : read;
    }

    void area(Optional<BigDecimal> squareMetres) {
        if (area.isEmpty() && squareMetres.isPresent()) {
            BigDecimal hundredths = squareMetres.get().movePointRight(2).setScale(0, RoundingMode.HALF_UP);
            area = OptionalInt.of(hundredths.intValueExact());
        }
    }

    void financing(Optional<Financing> read) {
        financing = financing.or(() -> read);
    }

    void zone(Optional<Zone> read) {
        zone = zone.or(() -> read);
    }

    void rent(Optional<BigDecimal> euros) {
        rent = rent.or(() -> euros.map(Money::ofEuros));
    }

    void charges(Optional<BigDecimal> euros) {
        charges = charges.or(() -> euros.map(Money::ofEuros));
    }

    void reservation(Optional<Reservation> read) {
        reservation = reservation.or(() -> read);
    }

    void availableFrom(Optional<LocalDate> read) {
        availableFrom = read;
    }

    void surveyedOn(Optional<LocalDate> read) {
        surveyedOn = read;
    }

    void surveyedBy(Optional<String> read) {
        surveyedBy = read;
    }

    void method(Optional<Survey.Method> read) {
        method = read;
    }

    void value(Criterion criterion, OptionalInt read) {
        if (read.isPresent()) {
            grid.put(criterion, read.getAsInt());
        }
    }

    /// @param known the id of the row, already checked
    DwellingRow finish(int line, String known, Adaptability adaptability) {
        LettingTerms terms =
                new LettingTerms(commune, rooms, area, financing, zone, rent, charges, reservation, availableFrom);
        return new DwellingRow(
                line,
                new Dwelling(known, terms, grid.build(), adaptability),
                residence,
                landlord,
                new Survey(surveyedOn, surveyedBy, method));
    }
}
