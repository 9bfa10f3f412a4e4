package fr.plainpied.cli;

import fr.plainpied.cli.usage.Exit;
import fr.plainpied.cli.usage.HelpTexts;
import fr.plainpied.cli.usage.Language;
import fr.plainpied.cli.usage.Texts;
import fr.plainpied.cli.usage.UsageFaults;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine;

/// The commands over files. Exit codes: 0 done, 1 faults in the data, 2 wrong usage, 3 could not read or write.
public final class Main {

    static final String BUNDLE = "messages/cli";

    private Main() {}

    public static void main(String[] args) {
        Terminal terminal = new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Clock.system(ZoneId.systemDefault()),
                Language.named(Optional.ofNullable(System.getenv("PLAINPIED_LOCALE"))));
        System.exit(run(terminal, args));
    }

    /// Runs one command; nothing outside the terminal and the files named is touched.
    ///
    /// @return the exit code
    static int run(Terminal terminal, String... args) {
        Texts texts = new Texts(BUNDLE, Language.asked(args, terminal.language()));
        CommandLine line = commands(terminal);
        line.setResourceBundle(new HelpTexts(texts))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false)
                .setOut(terminal.printer())
                .setErr(terminal.errorPrinter())
                .setParameterExceptionHandler(new UsageFaults(texts))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    terminal.say(texts.of("unexpected", "failure", String.valueOf(failure)));
                    return Exit.NO_FILE;
                });
        try {
            return line.execute(args);
        } catch (OutOfMemoryError full) {
            terminal.say(texts.of("memory"));
            return Exit.NO_FILE;
        }
    }

    private static CommandLine commands(Terminal terminal) {
        return new CommandLine(new PlainPied(terminal))
                .addSubcommand(new MatchCommand(terminal))
                .addSubcommand(new AllocateCommand(terminal))
                .addSubcommand(new ExchangeCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ClassesCommand(terminal))
                .addSubcommand(new ReplayCommand(terminal))
                .addSubcommand(
                        new CommandLine(new RightsCommand(terminal)).addSubcommand(new RightsStudyCommand(terminal)))
                .addSubcommand(new IndexCommand(terminal))
                .addSubcommand(new StudyCommand(terminal));
    }
}
