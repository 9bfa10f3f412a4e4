package fr.plainpied.study.outcome;

import fr.plainpied.study.rules.Commission;
import fr.plainpied.study.rules.Move;
import fr.plainpied.study.rules.Proposal;
import fr.plainpied.study.rules.Rule;
import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Knowledge;
import fr.plainpied.study.year.Seeker;
import fr.plainpied.study.year.Visit;
import fr.plainpied.study.year.Year;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Plays a year with one rule. Each month a commission proposes the open homes; the households visit, and those who
/// notice that a must line is not met refuse; the rule proposes again what was refused, up to the visits of a month.
/// The
/// home of a tenant who moved is open some months later, unless the next of a chain has moved in. Works are done before
/// the household moves in.
public final class Simulation {

    private static final int DAYS_A_WEEK = 7;

    private final Knowledge knowledge;
    private final Year year;
    private final Rule rule;
    /// Open homes, with the month of the first commission that offered them.
    private final Map<Home, Integer> open = new LinkedHashMap<>();
    private final Map<Integer, List<Home>> released = new LinkedHashMap<>();
    private final BitSet housed = new BitSet();
    private final Set<Commission.Refusal> refusals = new HashSet<>();
    private final List<Letting> lettings = new ArrayList<>();
    private final List<Home> offered = new ArrayList<>();
    private int visits;

    private Simulation(Knowledge knowledge, Rule rule) {
        this.knowledge = knowledge;
        this.year = knowledge.year();
        this.rule = rule;
    }

    /// @param rule may be used again: it keeps nothing
    public static Chronicle run(Knowledge knowledge, Rule rule) {
        return new Simulation(knowledge, rule).played();
    }

    /// The first commission of a year, the same for every rule.
    static Commission first(Knowledge knowledge) {
        Map<Home, Integer> homes = new LinkedHashMap<>();
        for (Home home : knowledge.year().vacancies()) {
            if (home.opensIn() == 1) {
                homes.put(home, 1);
            }
        }
        return new Commission(knowledge, 1, homes, new BitSet(), Set.of(), true);
    }

    private Chronicle played() {
        for (int month = 1; month <= Year.MONTHS; month++) {
            opened(month);
            for (int round = 0; round < year.assumptions().visitsAMonth() && !open.isEmpty(); round++) {
                Commission commission = new Commission(knowledge, month, open, housed, refusals, round == 0);
                for (Proposal proposal : rule.propose(commission)) {
                    visited(proposal, month);
                }
            }
        }
        return new Chronicle(lettings, offered, visits, refusals.size());
    }

    private void opened(int month) {
        for (Home home : year.vacancies()) {
            if (home.opensIn() == month) {
                open.put(home, month);
                offered.add(home);
            }
        }
        for (Home home : released.getOrDefault(month, List.of())) {
            open.put(home, month);
            offered.add(home);
        }
    }

    private void visited(Proposal proposal, int month) {
        List<Visit> seen = new ArrayList<>();
        for (Move move : proposal.moves()) {
            Visit visit = Visit.of(knowledge, move.home(), move.seeker(), move.works());
            visits++;
            if (visit.refuses()) {
                refusals.add(new Commission.Refusal(
                        move.home().index(), move.seeker().index()));
                break;
            }
            seen.add(visit);
        }
        boolean whole = seen.size() == proposal.moves().size();
        if (whole || !proposal.cycle()) {
            for (int rank = 0; rank < seen.size(); rank++) {
                moved(proposal, rank, seen.get(rank), month);
            }
            boolean endsOpen = !proposal.cycle() && !seen.isEmpty();
            if (endsOpen) {
                release(proposal.moves().get(seen.size() - 1).seeker(), month);
            }
        }
    }

    private void moved(Proposal proposal, int rank, Visit visit, int month) {
        Move move = proposal.moves().get(rank);
        LocalDate day = year.commission(month);
        LocalDate free =
                open.containsKey(move.home()) ? year.commission(open.getOrDefault(move.home(), month) - 1) : day;
        LocalDate movesIn =
                day.plusDays((long) DAYS_A_WEEK * move.plan().weeks().high());
        if (housed.get(move.seeker().index())
                || lettings.stream().anyMatch(letting -> letting.home().equals(move.home()))) {
            throw new IllegalStateException("The rule gives %s or houses %s twice."
                    .formatted(move.home().id(), move.seeker().id()));
        }
        housed.set(move.seeker().index());
        open.remove(move.home());
        lettings.add(new Letting(move, month, free, movesIn, proposal.moves().size() > 1, visit));
    }

    /// The home that a tenant leaves to nobody yet.
    private void release(Seeker seeker, int month) {
        seeker.presentHome()
                .ifPresent(home -> released.computeIfAbsent(
                                month + year.assumptions().relettingMonths(), none -> new ArrayList<>())
                        .add(year.homes().get(home)));
    }
}
