package fr.plainpied.bench;

import fr.plainpied.bench.scale.ScalePlan;
import fr.plainpied.bench.scale.ScaleRun;
import fr.plainpied.bench.scale.Stage;
import fr.plainpied.cli.usage.Exit;
import fr.plainpied.cli.usage.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `scale`: the first hundred for a vacancy, from a territory to a country, by the index, the plain engine and
/// PostgreSQL. Code 1 when their answers differ.
@Command(name = "scale", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class ScaleCommand implements Callable<Integer> {

    private final Texts texts;

    @Spec
    private CommandSpec spec;

    @Option(names = "--requests", paramLabel = "N", converter = OptionValues.Requests.class, order = 1)
    private int requests = 2_800_000;

    @Option(names = "--vacancies", paramLabel = "N", converter = OptionValues.Vacancies.class, order = 2)
    private int vacancies = 50;

    @Option(names = "--plain", paramLabel = "N", converter = OptionValues.Vacancies.class, order = 3)
    private int plain = 3;

    @Option(names = "--seed", paramLabel = "N", order = 4)
    private long seed = 56;

    @Option(names = "--without-postgresql", order = 5)
    private boolean withoutPostgresql;

    @Mixin
    private AnswerOptions answer;

    ScaleCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        ScalePlan plan = new ScalePlan(requests, vacancies, plain, seed, !withoutPostgresql);
        PrintWriter err = spec.commandLine().getErr();
        List<Stage> stages = ScaleRun.measure(plan, stage -> {
            err.println(texts.of("scale.stage", "requests", stage.requests()));
            err.flush();
        });
        ScaleAnswer measured = new ScaleAnswer(stages, plan);
        PrintWriter out = spec.commandLine().getOut();
        out.println(answer.json() ? measured.json() : measured.text(texts));
        out.flush();
        return stages.stream().allMatch(Stage::sameAnswer) ? Exit.DONE : Exit.FAULTS;
    }
}
