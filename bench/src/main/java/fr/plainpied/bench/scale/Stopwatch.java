package fr.plainpied.bench.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Times what its thread does, from when it is made: as a person waits, and as the processor works for it.
final class Stopwatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS_IN_MS = 1e6;

    private final long begun = System.nanoTime();
    private final long worked = THREADS.getCurrentThreadCpuTime();

    double milliseconds() {
        return (System.nanoTime() - begun) / NANOS_IN_MS;
    }

    /// Of the processor; less than the time waited when other programs run.
    double processorMilliseconds() {
        return (THREADS.getCurrentThreadCpuTime() - worked) / NANOS_IN_MS;
    }
}
