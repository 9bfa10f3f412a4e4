package fr.plainpied.formats.dwellings;

import fr.plainpied.formats.table.Cell;
import fr.plainpied.kernel.adequacy.Financing;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.adequacy.Zone;
import java.util.List;
import java.util.Locale;

/// The columns of the contract that are not criteria, in its order, and how each is read.
enum DwellingField {
    DWELLING_ID,
    RESIDENCE,
    LANDLORD,
    COMMUNE,
    ROOMS,
    AREA_M2,
    FINANCING,
    ZONE,
    RENT_EUR,
    CHARGES_EUR,
    RESERVATION,
    AVAILABLE_FROM,
    SURVEYED_ON,
    SURVEYED_BY,
    METHOD;

    static final int MOST_ID = 200;
    private static final int MOST_NAME = 500;

    /// The name of the column.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    void read(Cell cell, DwellingDraft draft) {
        switch (this) {
            case DWELLING_ID -> draft.id(cell.text(MOST_ID));
            case RESIDENCE -> draft.residence(cell.text(MOST_NAME));
            case LANDLORD -> draft.landlord(cell.text(MOST_NAME));
            case COMMUNE -> draft.commune(cell.commune());
            case ROOMS -> draft.rooms(cell.whole(1, 30));
            case AREA_M2 -> draft.area(cell.decimal(1, 2_000));
            case FINANCING -> draft.financing(cell.word(List.of(Financing.values()), Financing::name));
            case ZONE -> draft.zone(cell.word(List.of(Zone.values()), Zone::code));
            case RENT_EUR -> draft.rent(cell.decimal(0, 100_000));
            case CHARGES_EUR -> draft.charges(cell.decimal(0, 100_000));
            case RESERVATION -> draft.reservation(cell.word(List.of(Reservation.values()), Reservation::code));
            case AVAILABLE_FROM -> draft.availableFrom(cell.date());
            case SURVEYED_ON -> draft.surveyedOn(cell.date());
            case SURVEYED_BY -> draft.surveyedBy(cell.text(MOST_NAME));
            case METHOD -> draft.method(cell.word(List.of(Survey.Method.values()), Survey.Method::code));
        }
    }
}
