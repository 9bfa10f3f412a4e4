package fr.plainpied.app.needs;

import fr.plainpied.app.needs.jooq.Tables;
import fr.plainpied.app.needs.jooq.tables.records.RequestRecord;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.adequacy.Wishes;
import fr.plainpied.kernel.quantity.Money;

/// How a request lies in its table.
final class RequestColumns {
    private RequestColumns() {}

    static RequestRecord of(HousingRequest request) {
        RequestRecord row = Tables.REQUEST.newRecord();
        row.setId(request.id());
        request.registeredOn().ifPresent(row::setRegisteredOn);
        request.renewedOn().ifPresent(row::setRenewedOn);
        Wishes wishes = request.wishes();
        row.setCommunes(wishes.communes().stream().sorted().toArray(String[]::new));
        row.setRefusedCommunes(wishes.refusedCommunes().stream().sorted().toArray(String[]::new));
        wishes.roomsMin().ifPresent(row::setRoomsMin);
        wishes.roomsMax().ifPresent(row::setRoomsMax);
        wishes.maxRent().map(Money::cents).ifPresent(row::setMaxRentCents);
        row.setPriorityPoints(request.priorityPoints());
        request.reservations()
                .map(codes -> codes.stream().map(Reservation::code).sorted().toArray(String[]::new))
                .ifPresent(row::setReservations);
        return row;
    }
}
