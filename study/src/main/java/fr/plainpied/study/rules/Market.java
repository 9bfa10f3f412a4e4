package fr.plainpied.study.rules;

import fr.plainpied.kernel.adequacy.Assessment;
import fr.plainpied.kernel.exchange.Circuit;
import fr.plainpied.kernel.exchange.ExchangeObjective;
import fr.plainpied.kernel.exchange.ExchangeProblem;
import fr.plainpied.kernel.exchange.Move;
import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.study.rules.Commission.Prospect;
import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Seeker;
import fr.plainpied.study.year.Sight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who may move where at one commission: the open homes, the tenants whose present home does not fit as it is, and for
/// the end of each chain the best placed of the other households.
final class Market {

    /// Others who may end a chain in a home: more than can be needed for one home.
    private static final int OTHERS = 6;

    private final Commission commission;
    private final Ways ways;
    private final List<Home> homes = new ArrayList<>();
    private final List<Seeker> movers = new ArrayList<>();
    private final Map<Integer, Integer> ranks = new HashMap<>();
    private final Map<Move, Assessment> assessments = new HashMap<>();
    private final List<Boolean> unsuitable = new ArrayList<>();

    Market(Commission commission, Ways ways) {
        this.commission = commission;
        this.ways = ways;
        homes.addAll(commission.open());
        for (Seeker seeker : commission.year().seekers()) {
            if (seeker.presentHome().isPresent() && commission.isWaiting(seeker) && seeker.hasNeeds()) {
                Home home = commission.year().homes().get(seeker.presentHome().getAsInt());
                Verdict present = commission.knowledge().present(home, seeker);
                if (present != Verdict.FITS) {
                    ranks.put(seeker.index(), movers.size());
                    movers.add(seeker);
                    homes.add(home);
                    unsuitable.add(present == Verdict.DOES_NOT_FIT);
                }
            }
        }
    }

    ExchangeProblem problem() {
        int vacancies = commission.open().size();
        int tenants = movers.size();
        List<Move> moves = new ArrayList<>();
        for (int home = 0; home < homes.size(); home++) {
            moves.addAll(into(home, home < vacancies ? ways.sight() : Sight.FILES, vacancies, tenants));
        }
        return new ExchangeProblem(
                vacancies,
                tenants,
                movers.size() - tenants,
                moves,
                ExchangeProblem.USUAL_CYCLE,
                ExchangeProblem.USUAL_CHAIN);
    }

    private List<Move> into(int home, Sight sight, int vacancies, int tenants) {
        List<Move> moves = new ArrayList<>();
        int others = 0;
        for (Prospect prospect : commission.prospects(homes.get(home), sight)) {
            if (!ways.admits(prospect.assessment())) {
                continue;
            }
            int mover = ranks.getOrDefault(prospect.seeker().index(), -1);
            boolean other = mover < 0 || mover >= tenants;
            if ((other && others++ >= OTHERS) || vacancies + mover == home) {
                continue;
            }
            int rank = mover < 0 ? add(prospect.seeker()) : mover;
            Move move = new Move(rank, home, gain(rank, prospect));
            assessments.put(move, prospect.assessment());
            moves.add(move);
        }
        return moves;
    }

    private int add(Seeker seeker) {
        ranks.put(seeker.index(), movers.size());
        movers.add(seeker);
        return movers.size() - 1;
    }

    private ExchangeObjective gain(int mover, Prospect prospect) {
        return new ExchangeObjective(
                mover < unsuitable.size() && unsuitable.get(mover) ? 1 : 0,
                1,
                ways.scarcity() ? prospect.assessment().scarcity() : 0,
                prospect.seeker().points(),
                1);
    }

    /// Whether the chain moves a tenant at all: otherwise its home is given with the others, together.
    boolean startsWithTenant(Circuit circuit) {
        return circuit.moves().getFirst().mover() < unsuitable.size();
    }

    Home home(Move move) {
        return homes.get(move.home());
    }

    Seeker seeker(Move move) {
        return movers.get(move.mover());
    }

    Assessment assessment(Move move) {
        Assessment assessment = assessments.get(move);
        if (assessment == null) {
            throw new IllegalStateException("The solver chose %s, which it may not.".formatted(move));
        }
        return assessment;
    }
}
