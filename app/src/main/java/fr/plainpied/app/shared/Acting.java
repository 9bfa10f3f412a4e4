package fr.plainpied.app.shared;

/// A signed-in principal that knows as whom it acts. The principal put in the security context implements this, so that
/// each request runs as its [Actor].
@FunctionalInterface
public interface Acting {
    /// As whom this principal acts.
    Actor actor();
}
