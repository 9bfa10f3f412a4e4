package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.Adaptability;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateFact;
import fr.plainpied.kernel.explain.GateReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Which dwellings pass the gates of one request on one day. What many dwellings share is asked of the gates once.
final class TermsMemo {

    private static final List<Gate> OF_SHAPE =
            List.of(Gate.INCOME_CEILING, Gate.OCCUPANCY, Gate.ROOMS, Gate.RESERVATION);

    final HouseholdNeeds needs;
    private final DwellingColumns columns;
    private final Gates gates;
    private final HousingRequest request;
    private final LocalDate date;
    private final boolean inForce;
    private final int leastArea;
    private final int maxRent;
    private final boolean anywhere;
    /// Numbers of communes; those that no dwelling is in are left out.
    private final Set<Integer> wanted;

    private final Set<Integer> refused;
    private final Map<Integer, Boolean> shapes = new HashMap<>();

    TermsMemo(DwellingColumns columns, Gates gates, Applicant applicant, LocalDate date) {
        this.columns = columns;
        this.gates = gates;
        this.request = applicant.request();
        this.date = date;
        this.needs = applicant.needs();
        List<GateReason> reasons = reasons(withoutArea(columns.catalogue()));
        this.inForce = !GateMemo.fails(reasons, Gate.ACTIVE_REQUEST);
        this.leastArea = leastArea(reasons);
        this.anywhere = request.wishes().communes().isEmpty();
        this.wanted = numbers(request.wishes().communes());
        this.refused = numbers(request.wishes().refusedCommunes());
        this.maxRent = Said.cents(request.wishes().maxRent());
    }

    private static Dwelling withoutArea(Catalogue catalogue) {
        LettingTerms tiny = new LettingTerms(
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.of(0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Dwelling("", tiny, Grid.unknown(catalogue), Adaptability.NOT_SURVEYED);
    }

    private List<GateReason> reasons(Dwelling dwelling) {
        return gates.check(dwelling, request, needs, date);
    }

    private static int leastArea(List<GateReason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.facts().stream())
                .filter(GateFact.LivingArea.class::isInstance)
                .map(GateFact.LivingArea.class::cast)
                .mapToInt(GateFact.LivingArea::leastDm2)
                .max()
                .orElse(0);
    }

    private Set<Integer> numbers(Set<String> codes) {
        Set<Integer> numbers = new HashSet<>();
        codes.forEach(code -> columns.slots.communes.find(code).ifPresent(numbers::add));
        return numbers;
    }

    /// The lists that hold every slot whose commune the household may want; empty when all slots have to be looked at.
    List<IntList> lists() {
        if (anywhere) {
            return List.of();
        }
        List<IntList> lists = new ArrayList<>(List.of(columns.slots.communes.slots(Communes.NONE)));
        wanted.forEach(commune -> lists.add(columns.slots.communes.slots(commune)));
        return lists;
    }

    /// No gate fails.
    boolean passes(int slot) {
        int area = columns.area.at(slot);
        int rent = columns.rent.at(slot);
        return inForce
                && (area == Said.NOTHING || area >= leastArea)
                && (rent == Said.NOTHING || maxRent == Said.NOTHING || rent <= maxRent)
                && inCommune(slot)
                && shapes.computeIfAbsent(columns.shape.at(slot), this::shapePasses);
    }

    private boolean inCommune(int slot) {
        int commune = columns.slots.records.listed(columns.slots.address.at(slot), 0);
        return commune == Communes.NONE || ((anywhere || wanted.contains(commune)) && !refused.contains(commune));
    }

    private boolean shapePasses(int shape) {
        List<GateReason> reasons = reasons(columns.shapes.value(shape));
        return OF_SHAPE.stream().noneMatch(gate -> GateMemo.fails(reasons, gate));
    }
}
