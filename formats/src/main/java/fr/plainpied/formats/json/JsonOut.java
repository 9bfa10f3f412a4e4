package fr.plainpied.formats.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON in UTF-8, field after field. The stream stays open: whoever opened it closes it.
public final class JsonOut implements AutoCloseable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    public JsonOut(OutputStream out) {
        this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /// Something that writes; its failures are those of the stream.
    public interface Piece {
        void write();
    }

    /// Runs a piece, turning a failure of the stream back into what it is.
    public static void to(Piece piece) throws IOException {
        try {
            piece.write();
        } catch (JacksonIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    public JsonOut startObject() {
        json.writeStartObject();
        return this;
    }

    public JsonOut endObject() {
        json.writeEndObject();
        return this;
    }

    public JsonOut startArray() {
        json.writeStartArray();
        return this;
    }

    public JsonOut endArray() {
        json.writeEndArray();
        return this;
    }

    public JsonOut name(String name) {
        json.writeName(name);
        return this;
    }

    /// A new line, for people who look at the file.
    public JsonOut newLine() {
        json.writeRaw('\n');
        return this;
    }

    public JsonOut text(String text) {
        json.writeString(text);
        return this;
    }

    public JsonOut flag(boolean yes) {
        json.writeBoolean(yes);
        return this;
    }

    public JsonOut nothing() {
        json.writeNull();
        return this;
    }

    public JsonOut number(long number) {
        json.writeNumber(number);
        return this;
    }

    public JsonOut number(double number) {
        json.writeNumber(number);
        return this;
    }

    /// Without exponent and without useless zeros.
    public JsonOut number(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        json.writeNumber(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
        return this;
    }

    public JsonOut texts(Collection<String> texts) {
        startArray();
        texts.forEach(this::text);
        return endArray();
    }

    public JsonOut field(String name, String text) {
        return name(name).text(text);
    }

    public JsonOut field(String name, boolean yes) {
        return name(name).flag(yes);
    }

    public JsonOut field(String name, long number) {
        return name(name).number(number);
    }

    public JsonOut field(String name, BigDecimal number) {
        return name(name).number(number);
    }

    /// Nothing at all when empty.
    public JsonOut field(String name, Optional<String> text) {
        text.ifPresent(present -> field(name, present));
        return this;
    }

    @Override
    public void close() {
        json.close();
    }
}
