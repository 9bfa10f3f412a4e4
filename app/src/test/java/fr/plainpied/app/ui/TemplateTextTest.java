package fr.plainpied.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateTextTest {
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|<style|\\son[a-z]+=\"|<script(?![^>]*\\ssrc=)|\\$unsafe");

    @Test
    void no_template_holds_text_for_people() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path template : templates()) {
            LiteralText.in(Files.readString(template)).forEach(text -> faults.add(template + ": " + text));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void no_template_holds_inline_style_or_script_or_unescaped_output() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path template : templates()) {
            if (INLINE.matcher(Files.readString(template)).find()) {
                faults.add(template.toString());
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void text_in_a_page_is_found_wherever_it_hides() {
        assertEquals(List.of("Bonjour"), LiteralText.in("<p>Bonjour</p>"));
        assertEquals(List.of("Fermer"), LiteralText.in("<button aria-label=\"Fermer\">×</button>"));
        assertEquals(List.of("ans"), LiteralText.in("<p>${age} ans</p>"));
        assertEquals(List.of("Vide"), LiteralText.in("@if(list.isEmpty())\nVide\n@endif"));
        assertEquals(
                List.of("Caché"), LiteralText.in("@template.ui.page(title = say(\"a.b\"), content = @`<p>Caché</p>`)"));
        assertEquals(
                List.of("Profond"),
                LiteralText.in("@template.a.b(content = @`@template.c.d(x = 1, content = @`<b>Profond</b>`)`)"));
    }

    @Test
    void what_belongs_to_the_template_language_is_no_text() {
        assertEquals(List.of(), LiteralText.in("""
                @import fr.plainpied.app.ui.*
                @param Words words
                <%-- a note --%>
                !{var title = words.say("a.b");}
                @for(var row : rows)
                <li class="row">${row.text() + (a ? "x" : "y")}</li>
                @endfor
                @if(a)${title}@else<br>@endif
                """));
    }

    @Test
    void inline_style_and_script_are_found() {
        assertTrue(INLINE.matcher("<p style=\"color: red\">").find());
        assertTrue(INLINE.matcher("<script>alert(1)</script>").find());
        assertTrue(INLINE.matcher("<b onclick=\"x()\">").find());
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .sorted()
                    .toList();
        }
    }
}
