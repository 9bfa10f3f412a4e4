package fr.plainpied.kernel.entitlement;

/// What was received in past months: what the household says, else what it was entitled to.
///
/// People are asked; only for test situations is a past amount worked out.
final class Received {

    private Received() {}

    static long person(Evaluation e, Answer answer, int person, int from, int to, Evaluation.Rule right) {
        return sum(e, answer, person, person, from, to, right);
    }

    static long family(Evaluation e, Answer answer, int from, int to, Evaluation.Rule right) {
        return sum(e, answer, 0, -1, from, to, right);
    }

    private static long sum(Evaluation e, Answer answer, int holder, int who, int from, int to, Evaluation.Rule right) {
        if (e.family().asks() || e.isWhollyGiven(answer, holder, from, to)) {
            return e.sum(answer, holder, from, to);
        }
        long sum = 0;
        for (int month = from; month <= to; month++) {
            sum += e.isGiven(answer, holder, month) ? e.at(answer, holder, month) : right.value(e, who, month);
        }
        return sum;
    }
}
