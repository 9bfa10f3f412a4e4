package fr.plainpied.formats.requests;

import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Place;
import java.util.Map;
import java.util.Optional;

/// Where the faults of one JSON file go.
record JsonFaults(String file, Faults faults) {

    void fault(Json.At at, String path, String code, Map<String, ?> arguments) {
        faults.add(place(at, path).fault(code, arguments));
    }

    void warn(Json.At at, String path, String code, Map<String, ?> arguments) {
        faults.add(place(at, path).warning(code, arguments));
    }

    private Place place(Json.At at, String path) {
        return new Place(file, at.line(), at.column(), path.isEmpty() ? Optional.empty() : Optional.of(path));
    }
}
