package fr.plainpied.bench;

import fr.plainpied.cli.usage.Exit;
import fr.plainpied.cli.usage.HelpTexts;
import fr.plainpied.cli.usage.Language;
import fr.plainpied.cli.usage.Texts;
import fr.plainpied.cli.usage.UsageFaults;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `plainpied bench`: measures. Exit codes: 0 done, 1 a page failed, 2 wrong usage, 3 could not measure.
@Command(name = "plainpied bench", synopsisSubcommandLabel = "assess|pages|scale|allocate|exchange|rights")
@SuppressWarnings("NullAway.Init")
public final class Main implements Callable<Integer> {

    static final String BUNDLE = "messages/bench";

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /// @return the exit code
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Language usual = Language.named(Optional.ofNullable(System.getenv("PLAINPIED_LOCALE")));
        Texts texts = new Texts(BUNDLE, Language.asked(args, usual));
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new AssessCommand())
                .addSubcommand(new PagesCommand(texts))
                .addSubcommand(new ScaleCommand(texts))
                .addSubcommand(new AllocateCommand())
                .addSubcommand(new ExchangeCommand())
                .addSubcommand(new RightsCommand());
        line.setResourceBundle(new HelpTexts(texts))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(new UsageFaults(texts))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(sentence(failure, texts));
                    return Exit.NO_FILE;
                });
        return line.execute(args);
    }

    private static String sentence(Exception failure, Texts texts) {
        return failure instanceof CannotMeasure known
                ? known.sentence(texts)
                : texts.of("failed", "why", String.valueOf(failure));
    }

    @Override
    public Integer call() {
        spec.commandLine()
                .usage(help ? spec.commandLine().getOut() : spec.commandLine().getErr());
        return Exit.USAGE;
    }
}
