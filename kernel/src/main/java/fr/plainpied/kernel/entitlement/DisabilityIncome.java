package fr.plainpied.kernel.entitlement;

/// AAH, ASI and MVA as income of past months.
final class DisabilityIncome {

    private DisabilityIncome() {}

    static long sum(Evaluation e, int person, int from, int to) {
        return Aah.received(e, person, from, to)
                + Asi.received(e, person, from, to)
                + Received.person(e, Answer.MVA_RECEIVED, person, from, to, Mva::ofMonth);
    }
}
