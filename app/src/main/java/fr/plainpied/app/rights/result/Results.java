package fr.plainpied.app.rights.result;

import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.kernel.entitlement.Amount;
import fr.plainpied.kernel.entitlement.Benefit;
import fr.plainpied.kernel.entitlement.Result;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Every right of a household, in the order in which people want to know: certain, likely, still open, not.
///
/// @param sure certain, and not received yet
/// @param likely to be checked by somebody else, and not received yet
/// @param open waiting for an answer
/// @param none no right, and why
/// @param received said to be received already, whatever is worked out
public record Results(List<Right> sure, List<Right> likely, List<Right> open, List<Right> none, List<Right> received) {
    private static final Set<Benefit> HOUSING = EnumSet.of(Benefit.APL, Benefit.ALF, Benefit.ALS);
    private static final Set<Benefit> COVER = EnumSet.of(Benefit.CSS_FREE, Benefit.CSS_PRICE);
    private static final Set<Benefit> OF_ADULTS = EnumSet.of(Benefit.AAH, Benefit.ASI, Benefit.MVA, Benefit.APA);

    /// Works everything out.
    public static Results of(Interview interview) {
        List<Right> all = new Cascade(interview).rights();
        List<Right> told =
                all.stream().filter(right -> isTold(right, all, interview)).toList();
        return new Results(
                told.stream().filter(right -> is(right, Result.Entitled.class)).toList(),
                told.stream()
                        .filter(right -> is(right, Result.ToBeChecked.class))
                        .toList(),
                told.stream()
                        .filter(right -> is(right, Result.NeedsAnswers.class))
                        .toList(),
                told.stream()
                        .filter(right -> is(right, Result.NotEntitled.class))
                        .toList(),
                told.stream().filter(Right::received).toList());
    }

    private static boolean is(Right right, Class<? extends Result> kind) {
        return !right.received() && kind.isInstance(right.result());
    }

    /// Three housing benefits and two health covers are one question each to people, and a child has no line of its own
    /// for the benefits of adults unless there is something to say.
    private static boolean isTold(Right right, List<Right> all, Interview interview) {
        Optional<Benefit> benefit = right.key().benefit();
        if (benefit.isEmpty()) {
            return true;
        }
        if (HOUSING.contains(benefit.get())) {
            return best(all, HOUSING).equals(Optional.of(right));
        }
        if (COVER.contains(benefit.get())) {
            return best(all, COVER).equals(Optional.of(right));
        }
        boolean ofChild = right.key().person() >= 0
                && interview.family().isChild(right.key().person());
        return !(ofChild && OF_ADULTS.contains(benefit.get()) && right.result() instanceof Result.NotEntitled);
    }

    private static Optional<Right> best(List<Right> all, Set<Benefit> among) {
        List<Right> candidates = all.stream()
                .filter(right -> right.key().benefit().map(among::contains).orElse(false))
                .toList();
        return Stream.of(Result.Entitled.class, Result.ToBeChecked.class, Result.NeedsAnswers.class, Result.class)
                .flatMap(kind -> candidates.stream().filter(right -> kind.isInstance(right.result())))
                .findFirst();
    }

    /// Every right, in order.
    public List<Right> all() {
        return Stream.of(sure, likely, open, none, received)
                .flatMap(List::stream)
                .toList();
    }

    /// The right of a code; empty when it is not told to this household.
    public Optional<Right> find(String code) {
        return all().stream().filter(right -> right.key().code().equals(code)).findFirst();
    }

    /// Rights worth asking for that the household does not receive: certain, or likely with something to say for them.
    public List<Right> missing() {
        List<Right> missing = new ArrayList<>(sure);
        missing.addAll(likely);
        return missing.stream().filter(Right::isClaimed).toList();
    }

    /// What the certain rights are worth together, a month. ASPA and AAH do not add up: the larger counts.
    public Amount monthly() {
        long sum = sum(sure.stream().filter(Right::isClaimed));
        return new Amount(sum - Math.min(sum(of(Benefit.ASPA)), sum(of(Benefit.AAH))));
    }

    /// Are both ASPA and AAH certain, of which only one is paid in full?
    public boolean aspaOrAah() {
        return of(Benefit.ASPA).findAny().isPresent()
                && of(Benefit.AAH).findAny().isPresent();
    }

    private Stream<Right> of(Benefit benefit) {
        return sure.stream().filter(right -> right.key().benefit().equals(Optional.of(benefit)));
    }

    private static long sum(Stream<Right> rights) {
        return rights.flatMap(right -> right.monthlyCents().stream())
                .mapToLong(cents -> cents * 10_000)
                .sum();
    }
}
