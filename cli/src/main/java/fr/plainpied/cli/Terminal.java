package fr.plainpied.cli;

import fr.plainpied.cli.usage.Language;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/// What a command is run in. Texts are in UTF-8.
///
/// @param out where answers go
/// @param err where faults and sentences to the person go
/// @param language when `--lang` says nothing
record Terminal(OutputStream out, OutputStream err, Clock clock, Language language) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    PrintWriter printer() {
        return printer(out);
    }

    PrintWriter errorPrinter() {
        return printer(err);
    }

    /// One line to the person.
    void say(String line) {
        PrintWriter printer = errorPrinter();
        printer.println(line);
        printer.flush();
    }

    private static PrintWriter printer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
