package fr.plainpied.kernel.exchange;

import java.util.ArrayList;
import java.util.List;

/// Who may move where. Homes are numbered from 0: the vacancies first, then the present homes of the tenants, in their
/// order. Movers are numbered from 0: the tenants first, then the households without a home.
///
/// @param vacancies homes that are empty
/// @param tenants movers who leave a home behind them
/// @param others households without a home
/// @param moves all that may happen
/// @param longestCycle households of a cycle at most
/// @param longestChain moves of a chain at most
public record ExchangeProblem(
        int vacancies, int tenants, int others, List<Move> moves, int longestCycle, int longestChain) {

    /// Cycles of three and chains of five, as the exchanges of tenants and of kidneys do in practice.
    public static final int USUAL_CYCLE = 3;

    public static final int USUAL_CHAIN = 5;

    public ExchangeProblem {
        moves = List.copyOf(moves);
    }

    public int movers() {
        return tenants + others;
    }

    public int homes() {
        return vacancies + tenants;
    }

    public boolean isTenant(int mover) {
        return mover < tenants;
    }

    /// The home that a tenant leaves.
    public int homeOf(int tenant) {
        return vacancies + tenant;
    }

    /// The moves into each home.
    public List<List<Move>> byHome() {
        List<List<Move>> byHome = new ArrayList<>();
        for (int home = 0; home < homes(); home++) {
            byHome.add(new ArrayList<>());
        }
        moves.forEach(move -> byHome.get(move.home()).add(move));
        return byHome;
    }

    /// The same without one mover and without one home, when they are given.
    ///
    /// @param mover who withdraws, stays and keeps the home; below 0 for nobody
    /// @param home that is withdrawn; below 0 for none
    public ExchangeProblem without(int mover, int home) {
        int kept = mover >= 0 && isTenant(mover) ? homeOf(mover) : -1;
        return new ExchangeProblem(
                vacancies,
                tenants,
                others,
                moves.stream()
                        .filter(move -> move.mover() != mover && move.home() != kept && move.home() != home)
                        .toList(),
                longestCycle,
                longestChain);
    }
}
