package fr.plainpied.formats.requests;

import fr.plainpied.formats.json.JsonOut;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.adequacy.Wishes;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.quantity.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Writes `requests.json`, one request at a time; [RequestFile] reads the same back.
public final class RequestWriter implements AutoCloseable {

    private final JsonOut json;

    /// @param out stays open
    public RequestWriter(OutputStream out) throws IOException {
        this.json = new JsonOut(out);
        JsonOut.to(() -> json.startObject().name("requests").startArray());
    }

    public void write(HousingRequest request) throws IOException {
        write(request, Optional.empty());
    }

    /// @param presentDwelling the social home the household lives in
    public void write(HousingRequest request, Optional<String> presentDwelling) throws IOException {
        JsonOut.to(() -> writeRequest(request, presentDwelling));
    }

    private void writeRequest(HousingRequest request, Optional<String> presentDwelling) {
        json.newLine().startObject().field("id", request.id());
        date("registered_on", request.registeredOn());
        date("renewed_on", request.renewedOn());
        wishes(request.wishes());
        if (request.priorityPoints() != 0) {
            json.field("priority_points", request.priorityPoints());
        }
        request.reservations()
                .ifPresent(holders -> texts(
                        "reservations",
                        holders.stream().sorted().map(Reservation::code).toList()));
        euros("tax_income_n2_eur", request.taxIncome());
        euros("resources_month_eur", request.resourcesMonth());
        if (request.youngCouple()) {
            json.field("young_couple", true);
        }
        json.field("present_dwelling", presentDwelling).name("household").startArray();
        request.household().forEach(this::person);
        json.endArray().endObject();
    }

    private void wishes(Wishes wishes) {
        communes("communes", wishes.communes());
        communes("refused_communes", wishes.refusedCommunes());
        whole("rooms_min", wishes.roomsMin());
        whole("rooms_max", wishes.roomsMax());
        euros("max_rent_eur", wishes.maxRent());
    }

    private void person(Person person) {
        json.startObject().field("id", person.id());
        whole("birth_year", person.birthYear());
        json.field("role", person.role().code());
        if (person.recognisedDisability()) {
            json.field("recognised_disability", true);
        }
        texts("situations", person.situations().stream().map(Situation::code).toList());
        json.field("transfer_side", person.transferSide().map(side -> side.code()));
        json.name("requirements").startArray();
        person.requirements().forEach(this::requirement);
        json.endArray().endObject();
    }

    private void requirement(Requirement requirement) {
        json.startObject().field("criterion", requirement.criterion().code());
        if (requirement.strength() != Strength.NONE) {
            json.field("comparator", requirement.comparator().symbol());
            value(requirement);
        }
        json.field("strength", requirement.strength().code()).field("why", requirement.why());
        if (requirement.horizonYears() > 0) {
            json.field("horizon_years", requirement.horizonYears());
        }
        if (requirement.replaces()) {
            json.field("replaces", true);
        }
        json.endObject();
    }

    /// A number as a number, unless it was written in another way that must come back.
    private void value(Requirement requirement) {
        boolean plain = requirement.criterion().type().isNumber()
                && requirement.criterion().write(requirement.operand()).equals(requirement.written());
        if (plain) {
            json.field("value", new BigDecimal(requirement.written()));
        } else {
            json.field("value", requirement.written());
        }
    }

    private void communes(String name, Set<String> communes) {
        if (!communes.isEmpty()) {
            texts(name, communes.stream().sorted().toList());
        }
    }

    private void texts(String name, List<String> texts) {
        json.name(name).texts(texts);
    }

    private void date(String name, Optional<LocalDate> date) {
        json.field(name, date.map(LocalDate::toString));
    }

    private void whole(String name, OptionalInt number) {
        number.ifPresent(present -> json.field(name, present));
    }

    private void euros(String name, Optional<Money> amount) {
        amount.ifPresent(present -> json.field(name, present.euros()));
    }

    /// Ends the file.
    @Override
    public void close() throws IOException {
        JsonOut.to(() -> {
            json.newLine().endArray().endObject().newLine();
            json.close();
        });
    }
}
