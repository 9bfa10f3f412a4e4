package fr.plainpied.bench;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.PreparedDwelling;
import fr.plainpied.kernel.criteria.Catalogue;
import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/// One pair after the other, as a ranking goes: a dwelling, then every household.
@BenchmarkMode(Mode.Throughput)
public class AssessBenchmark {

    /// The day of the assessments; the ceilings are those of its year.
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /// Dwellings and households made ready once, for all threads.
    @State(Scope.Benchmark)
    public static class Pairs {
        private final Adequacy adequacy = new Adequacy(Catalogue.current());
        private final Gates gates = new Gates(IncomeCeilings.official());
        private PreparedDwelling[] dwellings = {};
        private Applicant[] applicants = {};

        /// Draws the demonstration territory; no file is read and nothing is drawn while measuring.
        @Setup
        public void prepare() {
            Measured measured = Measured.territory(DAY);
            dwellings = measured.dwellings().stream().map(adequacy::prepare).toArray(PreparedDwelling[]::new);
            List<Applicant> drawn = measured.applicants();
            applicants = drawn.toArray(Applicant[]::new);
        }
    }

    /// Where a thread is among the pairs.
    @State(Scope.Thread)
    public static class Place {
        private int dwelling;
        private int household;
    }

    /// Verdict, works, coverage, scarcity and the seven gates of one pair; no explanation.
    @Benchmark
    public void assess(Pairs pairs, Place place, Blackhole hole) {
        if (++place.household == pairs.applicants.length) {
            place.household = 0;
            place.dwelling = (place.dwelling + 1) % pairs.dwellings.length;
        }
        PreparedDwelling dwelling = pairs.dwellings[place.dwelling];
        Applicant applicant = pairs.applicants[place.household];
        hole.consume(pairs.adequacy.assess(dwelling, applicant.needs()));
        hole.consume(pairs.gates.check(dwelling.dwelling(), applicant.request(), applicant.needs(), DAY));
    }
}
