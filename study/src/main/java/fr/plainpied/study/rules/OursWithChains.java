package fr.plainpied.study.rules;

import fr.plainpied.kernel.exchange.Circuit;
import fr.plainpied.kernel.exchange.ExchangeProblem;
import fr.plainpied.kernel.exchange.Packer;
import fr.plainpied.study.year.Home;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Plain-pied with exchanges: cycles of three tenants and chains of five moves first, which take tenants out of homes
/// that do not fit them; the homes that are left are then given together.
///
/// A tenant's home cannot be measured while somebody lives there: it only takes part with what the files say.
final class OursWithChains implements Rule {

    /// Enough for plans of this size; a limit of time would not give the same plan twice.
    private static final int LOOKS = 20_000;

    private final Ways ways;
    private final OursTogether together;

    OursWithChains(Ways ways) {
        this.ways = ways;
        this.together = new OursTogether(ways);
    }

    @Override
    public List<Proposal> propose(Commission commission) {
        List<Proposal> proposals = new ArrayList<>();
        if (commission.isFirst()) {
            proposals.addAll(circuits(commission));
        }
        Set<Home> given = new HashSet<>();
        BitSet taken = new BitSet();
        for (Proposal proposal : proposals) {
            proposal.moves().forEach(move -> {
                given.add(move.home());
                taken.set(move.seeker().index());
            });
        }
        List<Home> left =
                commission.open().stream().filter(home -> !given.contains(home)).toList();
        proposals.addAll(together.propose(commission, left, taken));
        return proposals;
    }

    private List<Proposal> circuits(Commission commission) {
        Market market = new Market(commission, ways);
        ExchangeProblem problem = market.problem();
        AtomicInteger looks = new AtomicInteger();
        List<Circuit> chosen = new Packer(commission.year().seed())
                .solve(problem, () -> looks.incrementAndGet() > LOOKS)
                .chosen();
        return chosen.stream()
                .filter(circuit -> circuit.cycle() || market.startsWithTenant(circuit))
                .sorted(java.util.Comparator.comparing(
                        circuit -> market.home(circuit.moves().getFirst()).id()))
                .map(circuit -> new Proposal(
                        circuit.cycle(),
                        circuit.moves().stream()
                                .map(move -> together.move(
                                        commission, market.home(move), market.seeker(move), market.assessment(move)))
                                .toList()))
                .toList();
    }
}
