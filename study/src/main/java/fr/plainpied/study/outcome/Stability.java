package fr.plainpied.study.outcome;

import fr.plainpied.study.rules.Commission;
import fr.plainpied.study.rules.Rule;
import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Knowledge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// What becomes of the proposals of the first commission when one of its homes disappears: it is sold, or burns.
final class Stability {

    /// Homes taken away, one at a time, evenly among the open ones.
    private static final int TRIED = 8;

    private Stability() {}

    /// @return in per cent, how many of the other proposals stay; empty with fewer than two proposals
    static OptionalDouble of(Knowledge knowledge, Rule rule) {
        Commission commission = Simulation.first(knowledge);
        Map<Home, Integer> before = proposed(rule, commission);
        List<Home> homes = before.keySet().stream()
                .filter(commission.open()::contains)
                .sorted(java.util.Comparator.comparing(Home::id))
                .toList();
        if (before.size() < 2) {
            return OptionalDouble.empty();
        }
        int tried = Math.min(TRIED, homes.size());
        long kept = 0;
        long others = 0;
        for (int turn = 0; turn < tried; turn++) {
            Home gone = homes.get(turn * homes.size() / tried);
            Map<Home, Integer> after = proposed(rule, commission.without(gone));
            for (Map.Entry<Home, Integer> one : before.entrySet()) {
                if (!one.getKey().equals(gone)) {
                    others++;
                    kept += one.getValue().equals(after.get(one.getKey())) ? 1 : 0;
                }
            }
        }
        return OptionalDouble.of(100.0 * kept / others);
    }

    private static Map<Home, Integer> proposed(Rule rule, Commission commission) {
        Map<Home, Integer> proposed = new HashMap<>();
        rule.propose(commission)
                .forEach(proposal -> proposal.moves()
                        .forEach(move -> proposed.put(move.home(), move.seeker().index())));
        return proposed;
    }
}
