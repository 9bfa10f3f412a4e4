package fr.plainpied.formats.answers;

import fr.plainpied.formats.json.JsonOut;
import fr.plainpied.kernel.explain.Classification;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/// The JSON of `classes`, as the contract has it.
final class ClassesJson implements ClassesWriter {

    private final JsonOut json;

    ClassesJson(OutputStream out, LocalDate edition) throws IOException {
        this.json = new JsonOut(out);
        JsonOut.to(() -> json.startObject()
                .field("edition", edition.toString())
                .name("classes")
                .startArray());
    }

    @Override
    public void write(String dwelling, Classification classification) throws IOException {
        JsonOut.to(() -> json.newLine()
                .startObject()
                .field("dwelling", dwelling)
                .field("class", classification.letter().name())
                .field("best", classification.best().name())
                .field("worst", classification.worst().name())
                .name("to_measure")
                .texts(ClassesWriter.toMeasure(classification))
                .endObject());
    }

    @Override
    public void close() throws IOException {
        JsonOut.to(() -> {
            json.endArray().endObject().newLine();
            json.close();
        });
    }
}
