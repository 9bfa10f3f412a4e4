package fr.plainpied.cli.usage;

import fr.plainpied.formats.fault.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong in a command line, and where its help is.
public final class UsageFaults implements CommandLine.IParameterExceptionHandler {

    static final String BUNDLE = "messages/usage";

    private final Texts texts;
    private final Texts own;

    /// @param own the texts of the command line; `expected.seed` says what the option `--seed` takes
    public UsageFaults(Texts own) {
        this.texts = new Texts(BUNDLE, own.language());
        this.own = own;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        String help = texts.of("wrong.help", "command", command.getCommandSpec().qualifiedName());
        command.getErr().println(sentence(wrong) + " " + help);
        return Exit.USAGE;
    }

    private String sentence(ParameterException wrong) {
        List<String> unmatched = wrong.getCommandLine().getUnmatchedArguments();
        if (wrong instanceof MissingParameterException && !unmatched.isEmpty()) {
            return unknown(new UnmatchedArgumentException(wrong.getCommandLine(), unmatched));
        }
        return switch (wrong) {
            case UnmatchedArgumentException extra -> unknown(extra);
            case MissingParameterException missing ->
                texts.of(
                        "wrong.missing",
                        "options",
                        missing.getMissing().stream().map(UsageFaults::name).collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice -> texts.of("wrong.twice", "option", name(twice.getOverwritten()));
            case ParameterException value
            when value.getArgSpec() instanceof OptionSpec option -> wrongValue(value, option);
            default -> texts.of("wrong.command");
        };
    }

    private String unknown(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().getFirst();
        CommandSpec command = unmatched.getCommandLine().getCommandSpec();
        Set<String> known = new TreeSet<>(
                word.startsWith("-")
                        ? command.optionsMap().keySet()
                        : command.subcommands().keySet());
        List<String> near = Nearest.to(word, known);
        return near.isEmpty()
                ? texts.of("wrong.unknown", "word", word)
                : texts.of("wrong.unknownNear", Map.of("word", word, "near", near.getFirst()));
    }

    private String wrongValue(ParameterException wrong, OptionSpec option) {
        String command = wrong.getCommandLine().getCommandName();
        String bare = option.longestName().substring(2).toLowerCase(Locale.ROOT);
        String ofCommand = "expected." + command + "." + bare;
        String expected = own.messages().has(ofCommand) ? ofCommand : "expected." + bare;
        return texts.of(
                "wrong.value",
                Map.of(
                        "option",
                        option.longestName(),
                        "value",
                        String.valueOf(wrong.getValue()),
                        "expected",
                        own.of(expected)));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
