package fr.plainpied.app.shared;

/// Who acts on this thread. The security chain says so for each request; work that the program does by itself says so
/// with [#runAs] and [Actor#system()]. Without either it is a visitor, whom the database shows nothing.
public final class CurrentActor {
    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private CurrentActor() {}

    /// Who acts now; a visitor when nobody said.
    public static Actor get() {
        return ACTOR.orElse(Actor.visitor());
    }

    /// Does `work` as `actor`. Transactions must begin inside: the database learns the actor when one begins.
    public static void runAs(Actor actor, Runnable work) {
        ScopedValue.where(ACTOR, actor).run(work);
    }

    /// Does `work` as `actor` and answers what it answers.
    ///
    /// @throws X what `work` throws
    public static <T, X extends Throwable> T callAs(Actor actor, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(ACTOR, actor).call(work);
    }
}
