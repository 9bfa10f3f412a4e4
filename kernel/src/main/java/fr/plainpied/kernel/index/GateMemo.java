package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateFact;
import fr.plainpied.kernel.explain.GateOutcome;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.quantity.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which requests pass the gates of one dwelling on one day. What many requests share is asked of the gates once.
final class GateMemo {

    private static final byte UNASKED = 0;
    private static final byte PASSES = 1;
    private static final byte FAILS = 2;
    private static final int EVERY_COMMUNE = -1;
    private static final int UNHEARD_OF = -2;

    private final RequestColumns columns;
    private final Gates gates;
    private final Vacancy vacancy;
    private final byte[] rooms;
    private final byte[] quotas;
    private final byte[] households;
    /// The most income of each household, once asked.
    private final long[] ceilings;
    private final int commune;
    private final long rent;
    private final int today;
    private final int firstDayInForce;

    GateMemo(RequestColumns columns, Gates gates, Vacancy vacancy) {
        this.columns = columns;
        this.gates = gates;
        this.vacancy = vacancy;
        this.rooms = new byte[columns.shapes.rooms.limit()];
        this.quotas = new byte[columns.shapes.quotas.limit()];
        this.households = new byte[columns.shapes.households.limit()];
        this.ceilings = new long[households.length];
        LettingTerms terms = vacancy.dwelling().terms();
        this.commune = terms.commune()
                .map(code -> columns.slots.communes.find(code).orElse(UNHEARD_OF))
                .orElse(EVERY_COMMUNE);
        this.rent = terms.rent()
                .map(amount -> amount.plus(terms.charges().orElse(Money.ZERO)).cents())
                .orElse(Long.MIN_VALUE);
        this.today = Said.day(vacancy.date());
        this.firstDayInForce = Said.day(firstDayInForce(vacancy.date()));
    }

    /// The oldest registration or renewal whose anniversary is not past.
    private static LocalDate firstDayInForce(LocalDate date) {
        LocalDate yearBefore = date.minusYears(1);
        return yearBefore.plusYears(1).isBefore(date) ? yearBefore.plusDays(1) : yearBefore;
    }

    /// The lists that hold every slot whose wishes the commune may meet; empty when all slots have to be looked at.
    List<IntList> lists() {
        if (commune == EVERY_COMMUNE) {
            return List.of();
        }
        IntList anywhere = columns.slots.communes.slots(Communes.NONE);
        return commune == UNHEARD_OF ? List.of(anywhere) : List.of(anywhere, columns.slots.communes.slots(commune));
    }

    /// No gate fails.
    boolean passes(int slot) {
        int maxRent = columns.maxRent.at(slot);
        if ((maxRent != Said.NOTHING && rent > maxRent) || !inForce(slot) || !inCommune(slot)) {
            return false;
        }
        Shapes.Shape shape = columns.shapes.shape(columns.shape.at(slot));
        return passes(rooms, shape.rooms(), columns.shapes.rooms, Gate.ROOMS)
                && passes(quotas, shape.quotas(), columns.shapes.quotas, Gate.RESERVATION)
                && passes(shape.household(), columns.income.at(slot));
    }

    private boolean inForce(int slot) {
        int registered = columns.registered.at(slot);
        if (registered > today) {
            return false;
        }
        int renewed = columns.renewed.at(slot);
        int counted = renewed <= today ? Math.max(registered, renewed) : registered;
        return counted == Said.NOTHING || counted >= firstDayInForce;
    }

    private boolean inCommune(int slot) {
        if (commune == EVERY_COMMUNE) {
            return true;
        }
        Records records = columns.slots.records;
        int address = columns.slots.address.at(slot);
        boolean wanted = records.listed(address, 0) == Communes.NONE || records.isListed(address, commune);
        return wanted && !records.isRefused(address, commune);
    }

    private boolean passes(byte[] memo, int number, Interned<Object, Shapes.Example> parts, Gate gate) {
        if (memo[number] == UNASKED) {
            memo[number] = fails(reasons(parts.value(number)), gate) ? FAILS : PASSES;
        }
        return memo[number] == PASSES;
    }

    private boolean passes(int household, int income) {
        if (households[household] == UNASKED) {
            List<GateReason> reasons = reasons(columns.shapes.households.value(household));
            households[household] = fails(reasons, Gate.OCCUPANCY) ? FAILS : PASSES;
            ceilings[household] = ceiling(reasons).map(Money::cents).orElse(Long.MAX_VALUE);
        }
        return households[household] == PASSES && (income == Said.NOTHING || income <= ceilings[household]);
    }

    private List<GateReason> reasons(Shapes.Example example) {
        return gates.check(vacancy.dwelling(), example.request(), example.needs(), vacancy.date());
    }

    static boolean fails(List<GateReason> reasons, Gate gate) {
        return reasons.stream().anyMatch(reason -> reason.gate() == gate && reason.outcome() == GateOutcome.FAIL);
    }

    private static Optional<Money> ceiling(List<GateReason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.facts().stream())
                .filter(GateFact.Income.class::isInstance)
                .map(GateFact.Income.class::cast)
                .map(GateFact.Income::ceiling)
                .findFirst();
    }
}
