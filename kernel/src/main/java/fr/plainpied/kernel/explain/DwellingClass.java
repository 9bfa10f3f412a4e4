package fr.plainpied.kernel.explain;

/// Class of a dwelling on what it is today, works never counted. Letters as in London's accessible housing register,
/// so that figures compare.
public enum DwellingClass {
    /// Everything is done in a wheelchair.
    A,
    /// As A but for the bathroom and the WC.
    B,
    /// Step-free with doors and corridors wide enough.
    C,
    /// Step-free.
    D,
    /// Three steps at most, with a handrail.
    E,
    /// The rest.
    F,
    /// Not assessed: unknown values keep the class open.
    G
}
