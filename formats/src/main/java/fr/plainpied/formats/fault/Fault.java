package fr.plainpied.formats.fault;

import java.util.Map;
import java.util.Optional;

/// Something wrong or doubtful in a file, without language: [FaultText] has the sentence of each code.
///
/// @param code key of the sentence in the bundle `messages/formats`
/// @param arguments by the name they have in the sentence; texts and numbers
public record Fault(Severity severity, Place place, String code, Map<String, ?> arguments) {

    public Fault {
        arguments = Map.copyOf(arguments);
    }

    public String file() {
        return place.file();
    }

    public int line() {
        return place.line();
    }

    public int column() {
        return place.column();
    }

    public Optional<String> path() {
        return place.path();
    }
}
