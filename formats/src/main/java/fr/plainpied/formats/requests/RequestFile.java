package fr.plainpied.formats.requests;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Place;
import fr.plainpied.formats.table.LimitedStream;
import fr.plainpied.formats.table.StrictReader;
import fr.plainpied.formats.table.TableReader;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Reads `requests.json`, one request at a time. Immutable; for several threads.
public final class RequestFile {

    private final Catalogue catalogue;
    private final Charset charset;
    private final Limits limits;
    private final DiagnosisGuard guard;

    /// @param charset JSON is in UTF-8, but some programs write otherwise
    public RequestFile(Catalogue catalogue, Charset charset, Limits limits) {
        this.catalogue = catalogue;
        this.charset = charset;
        this.limits = limits;
        this.guard = DiagnosisGuard.shipped();
    }

    /// Reads the whole file; each request without a fault is handed over as soon as it is read, and every fault of the
    /// file is collected. Where the JSON itself is broken, reading stops.
    ///
    /// @throws IOException when the file cannot be read at all
    public void read(Source source, Faults faults, Consumer<RequestEntry> requests) throws IOException {
        if (source.size() > limits.fileBytes()) {
            faults.add(TableReader.tooLarge(source.name(), limits));
            return;
        }
        JsonFaults found = new JsonFaults(source.name(), faults);
        StrictReader text = new StrictReader(new LimitedStream(source.open(), limits.fileBytes()), charset);
        try (text;
                JsonInput input = new JsonInput(text, limits, found)) {
            readWithin(input, found, requests);
        } catch (JsonInput.TooManyValues tooMany) {
            found.fault(tooMany.at(), "", "json.tooMany", Map.of());
        } catch (JacksonIOException unreadable) {
            sayTooLargeOrThrow(source.name(), unreadable, faults);
        } catch (JacksonException broken) {
            Json.At at = JsonInput.at(broken.getLocation());
            found.fault(at, "", code(broken), Map.of());
        } finally {
            sayMalformed(source.name(), text, faults);
        }
    }

    /// The limits of texts, numbers and depth have no place of their own: it is where the reading stopped.
    private void readWithin(JsonInput input, JsonFaults found, Consumer<RequestEntry> requests) {
        try {
            new RequestsReading(catalogue, guard, found, requests).read(input);
        } catch (StreamConstraintsException beyond) {
            found.fault(input.here(), "", "json.excess", Map.of());
        }
    }

    /// The requests without a fault, all in memory.
    public List<HousingRequest> readAll(Source source, Faults faults) throws IOException {
        List<HousingRequest> requests = new ArrayList<>();
        read(source, faults, entry -> requests.add(entry.request()));
        return requests;
    }

    private void sayTooLargeOrThrow(String file, JacksonIOException unreadable, Faults faults) throws IOException {
        if (unreadable.getCause() instanceof LimitedStream.TooLong) {
            faults.add(TableReader.tooLarge(file, limits));
        } else {
            throw new IOException(unreadable.getCause());
        }
    }

    private void sayMalformed(String file, StrictReader text, Faults faults) {
        text.malformed()
                .ifPresent(malformed -> faults.add(Place.of(file, malformed.line(), malformed.column())
                        .fault(
                                "text.malformed",
                                Map.of("charset", charset.name(), "offset", Long.toString(malformed.offset())))));
    }

    private static String code(JacksonException broken) {
        return broken instanceof UnexpectedEndOfInputException ? "json.cut" : "json.syntax";
    }
}
