package fr.plainpied.bench;

import fr.plainpied.kernel.criteria.Catalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `assess`: assessments a second and a core, and what each allocates.
@Command(name = "assess", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class AssessCommand implements Callable<Integer> {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    @Spec
    private CommandSpec spec;

    @Option(names = "--threads", paramLabel = "N", converter = OptionValues.Threads.class, order = 1)
    private int threads = 1;

    @Option(names = "--seconds", paramLabel = "N", converter = OptionValues.Seconds.class, order = 2)
    private int seconds = 3;

    @Option(names = "--rounds", paramLabel = "N", converter = OptionValues.Rounds.class, order = 3)
    private int rounds = 5;

    @Mixin
    private AnswerOptions answer;

    @Override
    public Integer call() throws IOException, RunnerException {
        RunResult result = new Runner(options()).run().iterator().next();
        Measured measured = Measured.territory(AssessBenchmark.DAY);
        double each = result.getPrimaryResult().getScore() / threads;
        Figures figures = new Figures()
                .put("assessments_per_second_per_core", Math.round(each))
                .put("bytes_per_assessment", Math.round(allocated(result)))
                .put("threads", threads)
                .put("cores", Runtime.getRuntime().availableProcessors())
                .put("dwellings", measured.dwellings().size())
                .put("households", measured.applicants().size())
                .put("lines_per_household", measured.linesPerHousehold(), 1)
                .put("edition", Catalogue.current().edition().toString())
                .put("jdk", Runtime.version().toString());
        PrintWriter out = spec.commandLine().getOut();
        out.println(answer.json() ? figures.json() : figures.text().strip());
        out.flush();
        return 0;
    }

    private Options options() {
        return new OptionsBuilder()
                .include(AssessBenchmark.class.getName())
                .threads(threads)
                .forks(1)
                .warmupIterations(rounds)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(rounds)
                .measurementTime(TimeValue.seconds(seconds))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
    }

    /// JMH gives its secondary results without their type argument.
    @SuppressWarnings("rawtypes")
    private static double allocated(RunResult result) {
        for (var secondary : result.getSecondaryResults().entrySet()) {
            if (secondary.getKey().endsWith(ALLOCATED)) {
                return secondary.getValue().getScore();
            }
        }
        throw new IllegalStateException("The profiler did not give " + ALLOCATED + ".");
    }
}
