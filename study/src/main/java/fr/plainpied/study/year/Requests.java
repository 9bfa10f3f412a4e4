package fr.plainpied.study.year;

import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.demand.Demand;
import fr.plainpied.territory.demand.PendingRequest;
import fr.plainpied.territory.place.RealTerritory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws who asks in the year. One request for three dwellings waits at its start, as in the territory; others arrive
/// on any day. A household that stays renews its request in time; those that had forgotten before the start are left
/// out.
final class Requests {

    private static final int DWELLINGS_PER_REQUEST = 3;
    private static final long OTHER_DEMAND = 0x5DEECE66DL;
    private static final double DAYS_A_MONTH = 30.4375;
    private static final int MOST_WAITING_POINTS = 20;

    private final Catalogue catalogue;
    private final RealTerritory real;
    private final long seed;
    private final Assumptions assumptions;

    Requests(Catalogue catalogue, RealTerritory real, long seed, Assumptions assumptions) {
        this.catalogue = catalogue;
        this.real = real;
        this.seed = seed;
        this.assumptions = assumptions;
    }

    List<Asking> draw(int dwellings) {
        int waiting = Math.round((float) dwellings / DWELLINGS_PER_REQUEST);
        List<Asking> asking = new ArrayList<>();
        LocalDate start = YearDraw.START;
        for (PendingRequest pending :
                Demand.generate(catalogue, real, waiting, seed, start).requests()) {
            HousingRequest request = pending.request();
            LocalDate counted = request.renewedOn().or(request::registeredOn).orElse(start);
            if (!counted.plusYears(1).isBefore(start)) {
                asking.add(asking(pending, renewed(request), 1));
            }
        }
        int arriving = waiting * assumptions.arrivalsPercent() / 100;
        for (PendingRequest pending : Demand.generate(catalogue, real, arriving, seed ^ OTHER_DEMAND, start)
                .requests()) {
            int day = Dice.of(seed, "arrives", pending.id()).between(0, start.lengthOfYear() - 1);
            HousingRequest request = arrived(pending.request(), start.plusDays(day));
            asking.add(asking(pending, request, start.plusDays(day).getMonthValue()));
        }
        return asking;
    }

    private Asking asking(PendingRequest pending, HousingRequest request, int arrivesIn) {
        int leaves = arrivesIn + 1;
        double stays = StrictMath.pow(1 - assumptions.leavingPercent() / 100.0, 1.0 / Year.MONTHS);
        Dice dice = Dice.of(seed, "leaves", request.id());
        while (leaves <= Year.MONTHS && dice.chance(stays)) {
            leaves++;
        }
        return new Asking(pending, Applicant.of(request, 0), arrivesIn, leaves);
    }

    /// So that its request stays valid all year: whether it is still there is drawn apart.
    private static HousingRequest renewed(HousingRequest request) {
        return dated(
                request,
                request.id(),
                request.registeredOn(),
                Optional.of(YearDraw.START.minusDays(1)),
                request.priorityPoints());
    }

    /// The same household on its first day: without the points of the waiting that was drawn with it.
    private static HousingRequest arrived(HousingRequest request, LocalDate day) {
        double months = request.registeredOn()
                .map(registered -> ChronoUnit.DAYS.between(registered, YearDraw.START) / DAYS_A_MONTH)
                .orElse(0.0);
        int waited = (int) Math.min(MOST_WAITING_POINTS, months / 2);
        return dated(
                request,
                request.id().replace("DEMO", "ARRIVE"),
                Optional.of(day),
                Optional.empty(),
                Math.max(0, request.priorityPoints() - waited));
    }

    private static HousingRequest dated(
            HousingRequest request,
            String id,
            Optional<LocalDate> registered,
            Optional<LocalDate> renewed,
            int points) {
        return new HousingRequest(
                id,
                registered,
                renewed,
                request.wishes(),
                points,
                request.reservations(),
                request.taxIncome(),
                request.resourcesMonth(),
                request.youngCouple(),
                request.household());
    }
}
