package fr.plainpied.kernel.entitlement;

/// ASI as other benefits read it.
final class Asi {

    private Asi() {}

    static long ofMonth(Evaluation e, int person, int month) {
        return e.once(Term.ASI, person, month, OldAge::asi);
    }
}
