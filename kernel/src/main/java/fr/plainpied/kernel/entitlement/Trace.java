package fr.plainpied.kernel.entitlement;

/// Hears of every step of a calculation. The silent one costs nothing, so that a territory can be studied with the very
/// code that explains one household.
interface Trace {

    Trace SILENT = new Trace() {};

    /// What follows, until the matching [#end], is what the next quantity is made of.
    default void begin() {}

    default void end(Term term, int who, int month, long value) {}

    default void figure(Law law, Figure figure, int month) {}

    default void said(Answer answer, int who, int from, int to, long value) {}
}
