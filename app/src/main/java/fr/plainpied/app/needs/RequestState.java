package fr.plainpied.app.needs;

/// What a request waits for. A request counts for a year from its registration or its last renewal (CCH R441-2-8).
public enum RequestState {
    /// Nobody of the household has a situation of use or a line of their own. Only those who see files can tell.
    WITHOUT_NEEDS,
    /// It lapses within two months if nobody renews it.
    RENEWAL_DUE,
    /// More than a year without a renewal: no dwelling can be proposed.
    LAPSED
}
