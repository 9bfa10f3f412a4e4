package fr.plainpied.kernel.entitlement;

/// ASI as other benefits read it.
final class Asi {

    private Asi() {}

    /// ASI received over months, both ends included; a month on which nothing was said is worked out.
    static long received(Evaluation e, int person, int from, int to) {
        boolean outOfQuestion = !e.family().isAnswered(Answer.INVALIDITY_PENSION, person)
                && !e.family().isAnswered(Answer.DISABLED, person);
        if (outOfQuestion) {
            return e.sum(Answer.ASI_RECEIVED, person, from, to);
        }
        return Received.person(e, Answer.ASI_RECEIVED, person, from, to, Asi::ofMonth);
    }

    static long ofMonth(Evaluation e, int person, int month) {
        return e.once(Term.ASI, person, month, OldAge::asi);
    }
}
