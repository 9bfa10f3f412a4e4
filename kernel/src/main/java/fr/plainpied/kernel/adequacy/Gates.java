package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateFact;
import fr.plainpied.kernel.explain.GateOutcome;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.quantity.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The conditions of law and of the household's own choices, each with every fact it rests on. A gate never looks at
/// adequacy, and what is unknown never fails one.
public final class Gates {

    static final int DM2_IN_M2 = 100;

    private final IncomeCeilings ceilings;

    public Gates(IncomeCeilings ceilings) {
        this.ceilings = ceilings;
    }

    /// The seven gates, in the order of [Gate]; the consent is the application's.
    ///
    /// @param needs of the same request: a room needed for a carer or equipment raises the most rooms
    /// @param date the day of the assessment; its year is that of the ceilings
    public List<GateReason> check(Dwelling dwelling, HousingRequest request, HouseholdNeeds needs, LocalDate date) {
        LettingTerms terms = dwelling.terms();
        Wishes wishes = request.wishes();
        return List.of(
                GateReason.of(Gate.ACTIVE_REQUEST, activeRequest(request, date)),
                GateReason.of(Gate.INCOME_CEILING, income(terms, request, date.getYear())),
                GateReason.of(
                        Gate.OCCUPANCY, occupancy(terms, request.household().size(), needs)),
                GateReason.of(Gate.COMMUNE, commune(terms, wishes)),
                GateReason.of(Gate.ROOMS, rooms(terms, wishes)),
                GateReason.of(Gate.RENT, rent(terms, wishes)),
                GateReason.of(Gate.RESERVATION, reservation(terms, request)));
    }

    private static GateFact activeRequest(HousingRequest request, LocalDate date) {
        Optional<LocalDate> registered = request.registeredOn();
        if (registered.isPresent() && registered.get().isAfter(date)) {
            return new GateFact.RegisteredLater(registered.get());
        }
        Optional<LocalDate> renewed = request.renewedOn().filter(day -> !day.isAfter(date));
        Optional<LocalDate> counted = renewed.filter(day -> registered.isEmpty() || day.isAfter(registered.get()))
                .or(() -> registered);
        if (counted.isEmpty()) {
            return new GateFact.Missing("registered_on");
        }
        LocalDate validUntil = counted.get().plusYears(1);
        return new GateFact.RequestDates(passIf(!date.isAfter(validUntil)), counted, Optional.of(validUntil));
    }

    private List<GateFact> income(LettingTerms terms, HousingRequest request, int year) {
        Optional<Zone> zone = terms.zoneInForce();
        if (request.taxIncome().isEmpty() || terms.financing().isEmpty() || zone.isEmpty()) {
            return missingForIncome(terms, request, zone, year);
        }
        HouseholdCategory category = HouseholdCategory.of(request, year);
        return List.of(against(request.taxIncome().get(), terms.financing().get(), zone.get(), category, year));
    }

    private static List<GateFact> missingForIncome(
            LettingTerms terms, HousingRequest request, Optional<Zone> zone, int year) {
        List<GateFact> missing = new ArrayList<>();
        if (request.taxIncome().isEmpty()) {
            missing.add(new GateFact.Missing("tax_income_n2_eur"));
        }
        if (terms.financing().isEmpty()) {
            missing.add(new GateFact.Missing("financing"));
        }
        if (zone.isEmpty()) {
            missing.add(
                    terms.commune().isEmpty()
                            ? new GateFact.Missing("commune")
                            : new GateFact.NoCeilingTable(year, terms.commune()));
        }
        return missing;
    }

    private GateFact against(Money income, Financing financing, Zone zone, HouseholdCategory category, int year) {
        Optional<IncomeCeilings.Ceiling> found =
                ceilings.of(year, financing, zone, category.number(), category.further());
        if (found.isEmpty()) {
            return new GateFact.NoCeilingTable(year, Optional.empty());
        }
        IncomeCeilings.Ceiling ceiling = found.get();
        return new GateFact.Income(
                passIf(!income.exceeds(ceiling.amount())),
                income,
                ceiling.amount(),
                category.isMoved() ? beforeShift(ceiling, financing, zone, category, year) : Optional.empty(),
                category.number(),
                year,
                financing.name(),
                ceiling.estimated());
    }

    private Optional<Money> beforeShift(
            IncomeCeilings.Ceiling after, Financing financing, Zone zone, HouseholdCategory category, int year) {
        return ceilings.of(year, financing, zone, category.base(), category.further())
                .map(IncomeCeilings.Ceiling::amount)
                .filter(amount -> !amount.equals(after.amount()));
    }

    private static List<GateFact> occupancy(LettingTerms terms, int persons, HouseholdNeeds needs) {
        return List.of(livingArea(terms, persons), roomsForPersons(terms, persons, needs));
    }

    private static GateFact livingArea(LettingTerms terms, int persons) {
        if (terms.livingAreaDm2().isEmpty()) {
            return new GateFact.Missing("area_m2");
        }
        int area = terms.livingAreaDm2().getAsInt();
        int least = leastAreaM2(persons) * DM2_IN_M2;
        return new GateFact.LivingArea(passIf(area >= least), area, least, persons);
    }

    private static GateFact roomsForPersons(LettingTerms terms, int persons, HouseholdNeeds needs) {
        if (terms.rooms().isEmpty()) {
            return new GateFact.Missing("rooms");
        }
        int rooms = terms.rooms().getAsInt();
        boolean extra = needs.needsExtraRoom();
        int most = persons + (extra ? 2 : 1);
        return new GateFact.RoomsForPersons(passIf(rooms <= most), rooms, most, persons, extra);
    }

    /// The least area that is not over-occupied (CCH R822-25): 9 m2 for one, 16 for two, 9 more each, 70 from eight.
    static int leastAreaM2(int persons) {
        return persons == 1 ? 9 : Math.min(16 + 9 * (persons - 2), 70);
    }

    private static GateFact commune(LettingTerms terms, Wishes wishes) {
        if (wishes.communes().isEmpty() && wishes.refusedCommunes().isEmpty()) {
            return new GateFact.NothingAsked();
        }
        if (terms.commune().isEmpty()) {
            return new GateFact.Missing("commune");
        }
        String commune = terms.commune().get();
        boolean refused = wishes.refusedCommunes().contains(commune);
        boolean wanted = wishes.communes().isEmpty() || wishes.communes().contains(commune);
        return new GateFact.CommuneChoice(passIf(wanted && !refused), terms.commune(), refused, wishes.communes());
    }

    private static GateFact rooms(LettingTerms terms, Wishes wishes) {
        if (wishes.roomsMin().isEmpty() && wishes.roomsMax().isEmpty()) {
            return new GateFact.NothingAsked();
        }
        if (terms.rooms().isEmpty()) {
            return new GateFact.Missing("rooms");
        }
        int rooms = terms.rooms().getAsInt();
        boolean within = rooms >= wishes.roomsMin().orElse(rooms)
                && rooms <= wishes.roomsMax().orElse(rooms);
        return new GateFact.RoomsWished(passIf(within), rooms, wishes.roomsMin(), wishes.roomsMax());
    }

    private static List<GateFact> rent(LettingTerms terms, Wishes wishes) {
        if (wishes.maxRent().isEmpty()) {
            return List.of(new GateFact.NothingAsked());
        }
        Money most = wishes.maxRent().get();
        GateFact fact = terms.rent()
                .<GateFact>map(rent -> rent(rent, terms.charges(), most))
                .orElse(new GateFact.Missing("rent_eur"));
        return terms.charges().isEmpty() && fact.outcome() == GateOutcome.UNKNOWN
                ? List.of(fact, new GateFact.Missing("charges_eur"))
                : List.of(fact);
    }

    /// Without the charges, only a rent that alone exceeds the most says something.
    private static GateFact rent(Money rent, Optional<Money> charges, Money most) {
        boolean exceeds = rent.plus(charges.orElse(Money.ZERO)).exceeds(most);
        GateOutcome within = charges.isPresent() ? GateOutcome.PASS : GateOutcome.UNKNOWN;
        return new GateFact.Rent(exceeds ? GateOutcome.FAIL : within, rent, charges, most);
    }

    private static GateFact reservation(LettingTerms terms, HousingRequest request) {
        if (terms.reservation().isEmpty()) {
            return new GateFact.Missing("reservation");
        }
        Reservation holder = terms.reservation().get();
        boolean free = holder == Reservation.NONE;
        if (!free && request.reservations().isEmpty()) {
            return new GateFact.Missing("reservations");
        }
        Set<Reservation> entitlements = request.reservations().orElse(Set.of());
        return new GateFact.Reserved(
                passIf(free || entitlements.contains(holder)), holder.code(), Reservation.codes(entitlements));
    }

    private static GateOutcome passIf(boolean condition) {
        return condition ? GateOutcome.PASS : GateOutcome.FAIL;
    }
}
