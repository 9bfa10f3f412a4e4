package fr.plainpied.kernel.adequacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// The gates that most often exclude, as one yes or no and without a reason: a first look before [Gates], never
/// stricter than they are.
final class GateScreen {

    private GateScreen() {}

    /// False only when a gate fails.
    static boolean mayPass(Dwelling dwelling, Applicant applicant, LocalDate date) {
        LettingTerms terms = dwelling.terms();
        HousingRequest request = applicant.request();
        return commune(terms, request.wishes())
                && rooms(terms, request.wishes())
                && rent(terms, request.wishes())
                && occupancy(terms, applicant)
                && reservation(terms, request)
                && active(request, date);
    }

    private static boolean commune(LettingTerms terms, Wishes wishes) {
        Optional<String> commune = terms.commune();
        if (commune.isEmpty()) {
            return true;
        }
        boolean wanted = wishes.communes().isEmpty() || wishes.communes().contains(commune.get());
        return wanted && !wishes.refusedCommunes().contains(commune.get());
    }

    private static boolean rooms(LettingTerms terms, Wishes wishes) {
        if (terms.rooms().isEmpty()) {
            return true;
        }
        int rooms = terms.rooms().getAsInt();
        return rooms >= wishes.roomsMin().orElse(rooms)
                && rooms <= wishes.roomsMax().orElse(rooms);
    }

    /// Charges are left to the gate.
    private static boolean rent(LettingTerms terms, Wishes wishes) {
        return terms.rent().isEmpty()
                || wishes.maxRent().isEmpty()
                || !terms.rent().get().exceeds(wishes.maxRent().get());
    }

    private static boolean occupancy(LettingTerms terms, Applicant applicant) {
        int persons = applicant.request().household().size();
        OptionalInt area = terms.livingAreaDm2();
        if (area.isPresent() && area.getAsInt() < Gates.leastAreaM2(persons) * Gates.DM2_IN_M2) {
            return false;
        }
        int tooMany = terms.rooms().orElse(0) - persons - 1;
        return tooMany <= 0 || (tooMany == 1 && applicant.needs().needsExtraRoom());
    }

    private static boolean reservation(LettingTerms terms, HousingRequest request) {
        Reservation holder = terms.reservation().orElse(Reservation.NONE);
        return holder == Reservation.NONE
                || request.reservations().isEmpty()
                || request.reservations().get().contains(holder);
    }

    /// The anniversary of a 29 February is a day of March in some reckonings: one day more is left to the gate.
    private static boolean active(HousingRequest request, LocalDate date) {
        Optional<LocalDate> registered = request.registeredOn();
        Optional<LocalDate> renewed = request.renewedOn().filter(day -> !day.isAfter(date));
        if (registered.isPresent() && registered.get().isAfter(date)) {
            return false;
        }
        LocalDate oldest = date.minusYears(1).minusDays(1);
        boolean neither = registered.isEmpty() && renewed.isEmpty();
        return neither || isSince(registered, oldest) || isSince(renewed, oldest);
    }

    private static boolean isSince(Optional<LocalDate> day, LocalDate oldest) {
        return day.isPresent() && !day.get().isBefore(oldest);
    }
}
