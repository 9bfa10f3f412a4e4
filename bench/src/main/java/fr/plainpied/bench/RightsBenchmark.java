package fr.plainpied.bench;

import fr.plainpied.kernel.entitlement.Circumstances;
import fr.plainpied.kernel.entitlement.Law;
import fr.plainpied.kernel.entitlement.LegalSet;
import fr.plainpied.kernel.entitlement.Screening;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One household after the other, as a study of a territory goes: every benefit of each.
@BenchmarkMode(Mode.Throughput)
public class RightsBenchmark {

    /// Households made ready once, for all threads.
    @State(Scope.Benchmark)
    public static class Households {

        /// Folder of situations; drawn households when empty.
        @Param("")
        private String situations = "";

        private final Screening screening = Screening.by(Law.of(LegalSet.IN_FORCE));
        private Circumstances[] households = {};

        /// No file is read and nothing is drawn while measuring.
        @Setup
        public void prepare() throws IOException {
            households = HouseholdsToScreen.from(situations).toArray(Circumstances[]::new);
        }
    }

    /// Where a thread is among the households.
    @State(Scope.Thread)
    public static class Place {
        private int household;
    }

    /// The exact amount of all fifteen benefits of one household; no explanation.
    @Benchmark
    public long[] screen(Households households, Place place) {
        if (++place.household >= households.households.length) {
            place.household = 0;
        }
        return households.screening.amounts(households.households[place.household]);
    }
}
