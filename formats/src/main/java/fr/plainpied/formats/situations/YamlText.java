package fr.plainpied.formats.situations;

import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads YAML without anchors, aliases, great depth or great size: what a bomb is made of is refused at its line,
/// before anything is built.
final class YamlText {

    static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final int MOST_EVENTS = 1_000_000;
    private static final int MOST_DEPTH = 16;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(MOST_BYTES)
            .setParseComments(false)
            .build();

    private YamlText() {}

    /// The documents of the file; nothing at all when there is a fault.
    static List<Node> documents(Source source, Faults faults) throws IOException {
        Optional<String> text = text(source, faults);
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            if (!isTame(source.name(), text.get(), faults)) {
                return List.of();
            }
            List<Node> documents = new ArrayList<>();
            new Compose(SETTINGS).composeAllFromString(text.get()).forEach(documents::add);
            return documents;
        } catch (MarkedYamlEngineException broken) {
            Place place = broken.getProblemMark()
                    .map(mark -> place(source.name(), mark))
                    .orElse(Place.of(source.name(), 1, 1));
            faults.add(place.fault("situation.syntax", Map.of()));
            return List.of();
        } catch (YamlEngineException broken) {
            faults.add(Place.of(source.name(), 1, 1).fault("situation.syntax", Map.of()));
            return List.of();
        }
    }

    static Place place(String file, Node node) {
        return node.getStartMark().map(mark -> place(file, mark)).orElse(Place.of(file, 1, 1));
    }

    private static Place place(String file, Mark mark) {
        return Place.of(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Optional<String> text(Source source, Faults faults) throws IOException {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                faults.add(Place.of(source.name(), 1, 1)
                        .fault("situation.tooLarge", Map.of("most", MOST_BYTES / (1024 * 1024))));
                return Optional.empty();
            }
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException malformed) {
            faults.add(Place.of(source.name(), 1, 1).fault("situation.notUtf8", Map.of()));
            return Optional.empty();
        }
    }

    private static boolean isTame(String file, String text, Faults faults) {
        int depth = 0;
        int events = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            events++;
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            Optional<String> wild = wild(event, depth, events);
            if (wild.isPresent()) {
                Place place =
                        event.getStartMark().map(mark -> place(file, mark)).orElse(Place.of(file, 1, 1));
                faults.add(place.fault(wild.get(), Map.of("most", MOST_DEPTH)));
                return false;
            }
        }
        return true;
    }

    private static Optional<String> wild(Event event, int depth, int events) {
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (anchored || event instanceof AliasEvent) {
            return Optional.of("situation.alias");
        }
        if (depth > MOST_DEPTH) {
            return Optional.of("situation.tooDeep");
        }
        return events > MOST_EVENTS ? Optional.of("situation.tooMany") : Optional.empty();
    }
}
