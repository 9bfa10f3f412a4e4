package fr.plainpied.cli;

import fr.plainpied.cli.usage.Exit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The command without a command: it says which there are.
@Command(
        name = "plainpied",
        synopsisSubcommandLabel = "match|allocate|exchange|check|classes|replay|rights|index|study")
@SuppressWarnings("NullAway.Init")
final class PlainPied implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    PlainPied(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(help ? terminal.printer() : terminal.errorPrinter());
        return Exit.USAGE;
    }
}
