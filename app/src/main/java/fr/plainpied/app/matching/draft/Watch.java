package fr.plainpied.app.matching.draft;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// Between the work on a draft and those who wait for it: how far it is, and whether to go on. For several threads.
public final class Watch {
    private static final long NANOS = 1_000_000_000L;

    private final AtomicInteger done = new AtomicInteger();
    private volatile Stage stage = Stage.QUEUED;
    private volatile int total = 1;
    private volatile boolean stopped;

    Watch() {}

    /// Begins a stage whose end is not known in advance.
    public void begin(Stage next) {
        begin(next, 1);
    }

    /// Begins a stage of so many steps.
    public void begin(Stage next, int steps) {
        stage = next;
        total = Math.max(1, steps);
        done.set(0);
    }

    /// One step more; after the last one the choosing begins.
    public void compared() {
        if (done.incrementAndGet() == total) {
            begin(Stage.CHOOSING);
        }
    }

    /// Whether somebody asked to stop.
    public boolean stopped() {
        return stopped;
    }

    /// Whether to give the best there is: somebody asked to stop, or so many seconds from now are over.
    public BooleanSupplier until(int seconds) {
        long end = System.nanoTime() + seconds * NANOS;
        return () -> stopped || System.nanoTime() - end > 0;
    }

    void stop() {
        stopped = true;
    }

    Stage stage() {
        return stage;
    }

    int done() {
        return Math.min(done.get(), total);
    }

    int total() {
        return total;
    }
}
