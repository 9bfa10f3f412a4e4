package fr.plainpied.formats.fault;

import java.util.Map;
import java.util.Optional;

/// Where something is in a file.
///
/// @param file as the person named it
/// @param line from 1
/// @param column from 1: the rank of the cell in a table, the character in JSON
/// @param path in JSON only, such as `requests[3].household[0].role`
public record Place(String file, int line, int column, Optional<String> path) {

    public static Place of(String file, int line, int column) {
        return new Place(file, line, column, Optional.empty());
    }

    public Fault fault(String code, Map<String, ?> arguments) {
        return new Fault(Severity.FAULT, this, code, arguments);
    }

    public Fault warning(String code, Map<String, ?> arguments) {
        return new Fault(Severity.WARNING, this, code, arguments);
    }
}
