package fr.plainpied.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong in a command line, and where its help is.
final class UsageFaults implements CommandLine.IParameterExceptionHandler {

    private final Texts texts;

    UsageFaults(Texts texts) {
        this.texts = texts;
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
        List<String> near = unmatched.getSuggestions();
        String word = unmatched.getUnmatched().getFirst();
        return near.isEmpty()
                ? texts.of("wrong.unknown", "word", word)
                : texts.of("wrong.unknownNear", Map.of("word", word, "near", near.getFirst()));
    }

    private String wrongValue(ParameterException wrong, OptionSpec option) {
        String command = wrong.getCommandLine().getCommandName();
        String bare = option.longestName().substring(2).toLowerCase(Locale.ROOT);
        String own = "expected." + command + "." + bare;
        String expected = texts.messages().has(own) ? own : "expected." + bare;
        return texts.of(
                "wrong.value",
                Map.of(
                        "option",
                        option.longestName(),
                        "value",
                        String.valueOf(wrong.getValue()),
                        "expected",
                        texts.of(expected)));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
