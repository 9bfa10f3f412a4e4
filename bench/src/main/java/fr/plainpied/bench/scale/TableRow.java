package fr.plainpied.bench.scale;

import fr.plainpied.kernel.adequacy.Adaptability;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.BareLine;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Financing;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.adequacy.Screening;
import fr.plainpied.kernel.adequacy.Wishes;
import fr.plainpied.kernel.adequacy.Zone;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.explain.GateFact;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.quantity.Money;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// A request as a row: what the gates need is worked out once, when the row is loaded.
final class TableRow {

    static final String COLUMNS =
            "id, points, registered, renewed, communes, refused, rooms_least, rooms_most, max_rent,"
                    + " income, category, further, least_area, most_rooms, quotas, scarce, wishes";

    static final String DEFINITION = """
            id text not null, points int not null, registered date, renewed date, communes text[] not null, refused text[],
            rooms_least int, rooms_most int, max_rent bigint, income bigint, category int, further int,
            least_area int, most_rooms int, quotas int, scarce int not null, wishes int[]""";

    /// Stands for a household that names no commune, so that one index finds it with those that do.
    static final String ANY_COMMUNE = "*";

    private static final Set<String> ANYWHERE = Set.of(ANY_COMMUNE);
    private static final int TABLE_CATEGORIES = 6;

    /// As `\N`, which PostgreSQL reads as nothing.
    private static final String NULL = "\\N";

    private static final Dwelling ASKING_ALL = new Dwelling(
            "",
            new LettingTerms(
                    Optional.empty(),
                    OptionalInt.of(1),
                    OptionalInt.of(0),
                    Optional.of(Financing.PLUS),
                    Optional.of(Zone.AUTRES_REGIONS),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
            Grid.unknown(Catalogue.current()),
            Adaptability.NOT_SURVEYED);

    private final Screening screening;
    private final Gates gates = new Gates(IncomeCeilings.official());

    TableRow(Screening screening) {
        this.screening = screening;
    }

    List<BareLine> musts(Applicant applicant) {
        return screening.bare(applicant.needs()).stream()
                .filter(line -> line.strength() == Strength.MUST)
                .toList();
    }

    /// The columns of [#COLUMNS], as `copy` reads them.
    String text(Applicant applicant, WishLines lines) {
        HousingRequest request = applicant.request();
        Wishes wishes = request.wishes();
        List<GateFact> facts = gates.check(ASKING_ALL, request, applicant.needs(), ScaleRun.DAY).stream()
                .map(GateReason::facts)
                .flatMap(List::stream)
                .toList();
        List<BareLine> wished = screening.bare(applicant.needs()).stream()
                .filter(line -> line.strength() != Strength.MUST)
                .toList();
        return String.join(
                "\t",
                request.id(),
                Integer.toString(request.priorityPoints()),
                text(request.registeredOn()),
                text(request.renewedOn()),
                array(wishes.communes().isEmpty() ? ANYWHERE : wishes.communes()),
                array(wishes.refusedCommunes()),
                text(wishes.roomsMin()),
                text(wishes.roomsMax()),
                text(wishes.maxRent().map(Money::cents)),
                text(request.taxIncome().map(Money::cents)),
                text(category(facts)),
                Integer.toString(Math.max(0, request.household().size() - TABLE_CATEGORIES)),
                text(leastArea(facts)),
                text(mostRooms(facts)),
                text(request.reservations().map(TableRow::bits)),
                Integer.toString(screening.scarceNeeded(applicant.needs())),
                wished.isEmpty() ? NULL : lines.array(wished));
    }

    private static Optional<Integer> category(List<GateFact> facts) {
        return facts.stream()
                .filter(GateFact.Income.class::isInstance)
                .map(fact -> ((GateFact.Income) fact).category())
                .findFirst();
    }

    private static Optional<Integer> leastArea(List<GateFact> facts) {
        return facts.stream()
                .filter(GateFact.LivingArea.class::isInstance)
                .map(fact -> ((GateFact.LivingArea) fact).leastDm2())
                .findFirst();
    }

    private static Optional<Integer> mostRooms(List<GateFact> facts) {
        return facts.stream()
                .filter(GateFact.RoomsForPersons.class::isInstance)
                .map(fact -> ((GateFact.RoomsForPersons) fact).most())
                .findFirst();
    }

    /// A bit for each quota.
    static int bits(Collection<Reservation> quotas) {
        int bits = 0;
        for (Reservation quota : quotas) {
            bits |= 1 << List.of(Reservation.values()).indexOf(quota);
        }
        return bits;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(NULL);
    }

    private static String text(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : NULL;
    }

    private static String array(Collection<String> codes) {
        return codes.isEmpty() ? NULL : codes.stream().collect(Collectors.joining(",", "{", "}"));
    }
}
