package fr.plainpied.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.app.ui.figure.Drawing;
import fr.plainpied.app.ui.figure.Shape;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.part.ListRow;
import fr.plainpied.app.ui.part.Table;
import fr.plainpied.app.ui.part.Table.Cell;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EscapingTest {
    private static final String ATTACK = "\"><script>alert(1)</script><b x='";
    private final Words words = Words.in(Locale.FRENCH);

    @Test
    void what_was_typed_is_given_back_as_text() {
        harmless(Rendered.of(
                "ui/field.jte",
                Map.of(
                        "words",
                        words,
                        "field",
                        Field.text("a", ATTACK).value(ATTACK).hint(ATTACK).error(ATTACK))));
        harmless(Rendered.of(
                "ui/field.jte",
                Map.of("words", words, "field", Field.longText("a", "b").value("</textarea>" + ATTACK))));
    }

    @Test
    void data_in_lists_tables_and_drawings_are_text() {
        harmless(Rendered.of(
                "ui/rows.jte",
                Map.of(
                        "rows",
                        List.of(ListRow.of(ATTACK, "/a?b=" + ATTACK, ATTACK).note(ATTACK)))));
        Table table = new Table(
                ATTACK,
                true,
                List.of(Table.Column.of(ATTACK), Table.Column.of(ATTACK)),
                List.of(Table.Row.of(new Cell.Words(ATTACK), new Cell.Strong(ATTACK, ATTACK))));
        harmless(Rendered.of("ui/table.jte", Map.of("table", table)));
        Drawing drawing = new Drawing(
                "0 0 1 1", Optional.empty(), Optional.empty(), ATTACK, List.of(new Shape.Label("", "0", "0", ATTACK)));
        harmless(Rendered.of("ui/drawing.jte", Map.of("drawing", drawing)));
    }

    @Test
    void arguments_of_a_sentence_are_text() {
        Rendered tag = Rendered.of("ui/tag.jte", Map.of("tag", Tag.plain(words.say("ui.title", "title", ATTACK))));
        harmless(tag);
        assertTrue(tag.html().contains("&lt;script&gt;"));
    }

    private static void harmless(Rendered part) {
        assertEquals(0, part.count("<script"), part.html());
        assertEquals(0, part.count("\"><b"), part.html());
    }
}
