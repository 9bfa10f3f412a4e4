package fr.plainpied.kernel.exchange;

import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.explain.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Assesses every home with every household that may move, on all the machine's cores. A tenant may move whose present
/// home does not fit as it is; a household without a home always may.
final class MoveSearch {

    private final Matching matching;
    private final ExchangeQuestion question;
    private final List<Dwelling> homes = new ArrayList<>();
    private final List<Applicant> movers = new ArrayList<>();
    private final List<Applicant> willing = new ArrayList<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final boolean[] unsuitable;

    MoveSearch(Matching matching, ExchangeQuestion question) {
        this.matching = matching;
        this.question = question;
        this.unsuitable = new boolean[question.residents().size()];
        homes.addAll(question.vacancies());
        for (Resident resident : question.residents()) {
            int rank = movers.size();
            homes.add(resident.home());
            movers.add(resident.applicant());
            Verdict present = matching.candidate(resident.home(), resident.applicant())
                    .assessment()
                    .verdict();
            unsuitable[rank] = present == Verdict.DOES_NOT_FIT;
            if (present != Verdict.FITS) {
                willing.add(resident.applicant());
            }
        }
        movers.addAll(question.others());
        willing.addAll(question.others());
        for (int rank = 0; rank < movers.size(); rank++) {
            ranks.put(movers.get(rank).request().id(), rank);
        }
    }

    /// @param compared run after each home, from several threads
    ExchangeProblem problem(Runnable compared) {
        List<Move> moves = IntStream.range(0, homes.size())
                .parallel()
                .mapToObj(home -> {
                    List<Move> into = into(home);
                    compared.run();
                    return into;
                })
                .flatMap(List::stream)
                .toList();
        return new ExchangeProblem(
                question.vacancies().size(),
                question.residents().size(),
                question.others().size(),
                moves,
                question.longestCycle(),
                question.longestChain());
    }

    private List<Move> into(int home) {
        List<Move> moves = new ArrayList<>();
        for (Candidate candidate : matching.candidates(homes.get(home), willing, question.eligibility()::admits)) {
            int mover = ranks.getOrDefault(candidate.request().id(), -1);
            if (home - question.vacancies().size() != mover) {
                moves.add(new Move(mover, home, gain(mover, candidate)));
            }
        }
        return moves;
    }

    private ExchangeObjective gain(int mover, Candidate candidate) {
        boolean leavesUnsuitable = mover < unsuitable.length && unsuitable[mover];
        return new ExchangeObjective(
                leavesUnsuitable ? 1 : 0,
                1,
                candidate.assessment().scarcity(),
                candidate.request().priorityPoints(),
                1);
    }

    /// The same moves with their assessments.
    ExchangePlan.Story story(Circuit circuit) {
        List<ExchangePlan.Step> steps = new ArrayList<>();
        for (Move move : circuit.moves()) {
            Applicant applicant = movers.get(move.mover());
            steps.add(new ExchangePlan.Step(
                    matching.candidate(homes.get(move.home()), applicant),
                    move.mover() < unsuitable.length
                            ? Optional.of(matching.candidate(
                                    homes.get(question.vacancies().size() + move.mover()), applicant))
                            : Optional.empty()));
        }
        return new ExchangePlan.Story(
                circuit.cycle()
                        ? Optional.empty()
                        : Optional.of(homes.get(circuit.moves().getFirst().home())),
                steps);
    }

    String request(int mover) {
        return movers.get(mover).request().id();
    }
}
