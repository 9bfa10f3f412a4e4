package fr.plainpied.territory;

import fr.plainpied.kernel.adequacy.Adaptability;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.adequacy.Wishes;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.territory.demand.DisplayName;
import fr.plainpied.territory.demand.PendingRequest;
import fr.plainpied.territory.stock.Building;
import fr.plainpied.territory.stock.KnownValue;
import fr.plainpied.territory.stock.Residence;
import fr.plainpied.territory.stock.StockDwelling;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Writes everything in a fixed order (sets and maps sorted) and digests it.
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    String of(Territory territory) {
        add(territory.recipe());
        territory.stock().residences().forEach(this::residence);
        territory.stock().buildings().forEach(this::building);
        territory.stock().dwellings().forEach(this::dwelling);
        territory.demand().organisations().forEach(this::add);
        territory.demand().requests().forEach(this::request);
        for (DisplayName name : territory.demand().names()) {
            add(name);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(Object... parts) {
        for (Object part : parts) {
            digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
    }

    private void known(KnownValue value) {
        add(value.criterion().code(), value.value(), value.method(), value.date(), value.author(), value.level());
    }

    private void residence(Residence residence) {
        add(residence.id(), residence.name(), residence.landlord(), residence.commune(), residence.priorityDistrict());
        add(residence.address(), residence.position(), residence.osmWay(), residence.period(), residence.builtIn());
        residence.known().forEach(this::known);
    }

    private void building(Building building) {
        add(building.id(), building.residence().id(), building.entrance(), building.house());
        add(building.storeys(), building.dwellings());
        building.known().forEach(this::known);
    }

    private void dwelling(StockDwelling dwelling) {
        add(dwelling.id(), dwelling.building().id(), dwelling.number(), dwelling.storey(), dwelling.terms());
        add(dwelling.occupancy(), Arrays.toString(dwelling.truth().toArray()));
        dwelling.ownKnown().forEach(this::known);
        dwelling.survey().ifPresent(survey -> {
            add(survey.date(), survey.author());
            Map<String, Adaptability.SurveyedWork> sorted =
                    new TreeMap<>(survey.findings().surveyed());
            sorted.forEach(this::add);
        });
    }

    private void request(PendingRequest pending) {
        add(pending.homeCommune(), pending.transfer(), pending.motive(), pending.accompaniedBy());
        HousingRequest request = pending.request();
        add(request.id(), request.registeredOn(), request.renewedOn(), request.priorityPoints());
        add(request.reservations().map(TreeSet::new), request.taxIncome(), request.resourcesMonth());
        add(request.youngCouple());
        wishes(request.wishes());
        request.household().forEach(this::person);
    }

    private void wishes(Wishes wishes) {
        add(new TreeSet<>(wishes.communes()), new TreeSet<>(wishes.refusedCommunes()));
        add(wishes.roomsMin(), wishes.roomsMax(), wishes.maxRent());
    }

    private void person(Person person) {
        add(person.id(), person.birthYear(), person.role(), person.recognisedDisability(), person.transferSide());
        person.situations().stream().map(Situation::code).forEach(this::add);
        for (Requirement line : person.requirements()) {
            add(line.criterion().code(), line.comparator(), line.written(), line.strength(), line.why());
            add(line.horizonYears(), line.replaces());
        }
    }
}
