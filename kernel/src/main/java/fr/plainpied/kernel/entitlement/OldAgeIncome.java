package fr.plainpied.kernel.entitlement;

/// ASPA as the income of a month: what was received, or the right of that month.
final class OldAgeIncome {

    private OldAgeIncome() {}

    static long aspa(Evaluation e, int month) {
        if (e.family().asks() && !e.family().isAnswered(Answer.ASPA_RECEIVED, 0)) {
            return ofMonth(e, -1, month);
        }
        return received(e, month, month);
    }

    static long received(Evaluation e, int from, int to) {
        return Received.family(e, Answer.ASPA_RECEIVED, from, to, OldAgeIncome::ofMonth);
    }

    static long ofMonth(Evaluation e, int family, int month) {
        return e.once(Term.ASPA, -1, month, OldAge::aspa);
    }
}
