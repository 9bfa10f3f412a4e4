package fr.plainpied.bench;

import fr.plainpied.kernel.entitlement.Benefit;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
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

/// `rights`: full screenings of households a second and a core.
@Command(name = "rights", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class RightsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--situations", paramLabel = "DIR", order = 1)
    private String situations = "";

    @Option(names = "--threads", paramLabel = "N", converter = OptionValues.Threads.class, order = 2)
    private int threads = 1;

    @Option(names = "--seconds", paramLabel = "N", converter = OptionValues.Seconds.class, order = 3)
    private int seconds = 3;

    @Option(names = "--rounds", paramLabel = "N", converter = OptionValues.Rounds.class, order = 4)
    private int rounds = 5;

    @Mixin
    private AnswerOptions answer;

    @Override
    public Integer call() throws IOException, RunnerException {
        int households = HouseholdsToScreen.from(situations).size();
        RunResult result = new Runner(options()).run().iterator().next();
        Figures figures = new Figures()
                .put(
                        "households_per_second_per_core",
                        Math.round(result.getPrimaryResult().getScore() / threads))
                .put("benefits", Benefit.values().length)
                .put("households", households)
                .put("situations", situations.isEmpty() ? "drawn" : situations)
                .put("threads", threads)
                .put("cores", Runtime.getRuntime().availableProcessors())
                .put("jdk", Runtime.version().toString());
        PrintWriter out = spec.commandLine().getOut();
        out.println(answer.json() ? figures.json() : figures.text().strip());
        out.flush();
        return 0;
    }

    private Options options() {
        return new OptionsBuilder()
                .include(RightsBenchmark.class.getName())
                .param("situations", situations)
                .threads(threads)
                .forks(1)
                .warmupIterations(rounds)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(rounds)
                .measurementTime(TimeValue.seconds(seconds))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
    }
}
