package fr.plainpied.formats.requests;

import fr.plainpied.formats.fault.Nearest;
import fr.plainpied.formats.fault.Severity;
import fr.plainpied.formats.table.FirstLines;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonToken;

/// The outer object of a file of requests, read as it comes.
final class RequestsReading {

    private static final String REQUESTS = "requests";

    private final RequestReading reading;
    private final JsonFaults faults;
    private final Consumer<RequestEntry> requests;
    private final FirstLines ids = new FirstLines();

    RequestsReading(Catalogue catalogue, DiagnosisGuard guard, JsonFaults faults, Consumer<RequestEntry> requests) {
        this.reading = new RequestReading(faults, new PersonReading(catalogue, guard, faults));
        this.faults = faults;
        this.requests = requests;
    }

    void read(JsonInput input) {
        JsonToken first = input.next();
        if (first == JsonToken.NOT_AVAILABLE) {
            faults.fault(new Json.At(1, 1), "", "json.empty", Map.of());
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            faults.fault(input.at(), "", "json.notTheObject", Map.of());
            return;
        }
        readFields(input);
        if (input.next() != JsonToken.NOT_AVAILABLE) {
            faults.fault(input.at(), "", "json.after", Map.of());
        }
    }

    private void readFields(JsonInput input) {
        Json.At start = input.at();
        boolean found = false;
        while (input.next() == JsonToken.PROPERTY_NAME) {
            String name = input.fieldName();
            Json.At named = input.at();
            input.next();
            if (!name.equals(REQUESTS)) {
                faults.warn(
                        named,
                        JsonInput.field("", name),
                        "json.unknownField",
                        Nearest.arguments(name, List.of(REQUESTS)));
                input.skip();
            } else if (found) {
                faults.fault(named, REQUESTS, "json.fieldTwice", Map.of("field", REQUESTS));
                input.skip();
            } else {
                found = true;
                readRequests(input);
            }
        }
        if (!found) {
            faults.fault(start, REQUESTS, "json.missing", Map.of("field", REQUESTS));
        }
    }

    private void readRequests(JsonInput input) {
        if (input.current() != JsonToken.START_ARRAY) {
            faults.fault(input.at(), REQUESTS, "json.type", Map.of("expected", "list"));
            input.skip();
            return;
        }
        for (int index = 0; input.next() != JsonToken.END_ARRAY; index++) {
            String path = JsonInput.item(REQUESTS, index);
            Json value = input.value(path);
            if (value instanceof Json.Obj object) {
                readRequest(object, path);
            } else {
                faults.fault(value.at(), path, "json.type", Map.of("expected", "object"));
            }
        }
    }

    private void readRequest(Json.Obj object, String path) {
        long before = faults.faults().count(Severity.FAULT);
        Optional<HousingRequest> request = reading.read(object, path, this::checkId);
        Optional<String> home = RequestReading.presentDwelling(object, path, faults);
        if (request.isPresent() && faults.faults().count(Severity.FAULT) == before) {
            requests.accept(new RequestEntry(object.at().line(), request.get(), home));
        }
    }

    private void checkId(Fields fields, String id, int line) {
        OptionalInt first = ids.firstLine(id, line);
        if (first.isPresent()) {
            fields.fault("id", "request.twice", Map.of("id", id, "first", Integer.toString(first.getAsInt())));
        }
    }
}
