package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.answers.ClassesWriter;
import fr.plainpied.kernel.explain.Classification;
import fr.plainpied.kernel.explain.DwellingClass;
import fr.plainpied.wording.ClassWords;
import fr.plainpied.wording.Sentence;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/// The classes for the one who reads a terminal: each dwelling, then how many there are of each letter.
final class TextClasses implements ClassesWriter {

    private final Lines lines;
    private final Texts texts;
    private final ClassWords words;
    private final Map<DwellingClass, Integer> counts = new EnumMap<>(DwellingClass.class);
    private int dwellings;

    TextClasses(Lines lines, Texts texts) {
        this.lines = lines;
        this.texts = texts;
        this.words = ClassWords.of(texts.locale());
    }

    @Override
    public void write(String dwelling, Classification classification) throws IOException {
        dwellings++;
        counts.merge(classification.letter(), 1, Integer::sum);
        lines.line(texts.of("classes.dwelling", "dwelling", dwelling, "class", words.headline(classification)));
        for (Sentence sentence : words.professional(classification)) {
            boolean repeats = sentence.code().equals("class") && classification.letter() == DwellingClass.G;
            if (!repeats && !sentence.code().equals("class.source")) {
                lines.wrapped("    ", sentence.text());
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (dwellings > 0) {
            lines.line("");
        }
        lines.line(texts.of("classes.total", "n", dwellings));
        for (Map.Entry<DwellingClass, Integer> count : counts.entrySet()) {
            lines.line("    %s %6d".formatted(count.getKey(), count.getValue()));
        }
    }
}
