package fr.plainpied.cli;

import java.io.IOException;

/// A study for the one who reads a terminal. Tables are as wide as they need: they are not cut.
final class TextStudy {

    private final Lines lines;
    private final StudyWords words;

    TextStudy(Lines lines, StudyWords words) {
        this.lines = lines;
        this.words = words;
    }

    void write() throws IOException {
        lines.line(words.of("study.title"));
        for (String sentence : words.setting()) {
            lines.wrapped("", sentence);
        }
        for (StudyTable table : new StudyTables(words).all()) {
            new TextTable(lines).write(table);
        }
        lines.line("");
        lines.line(words.of("study.assumptions"));
        for (String sentence : words.assumptions()) {
            lines.wrapped("– ", sentence);
        }
        lines.line("");
        lines.line(words.of("study.methods"));
        for (StudyTable.Column method : words.methods()) {
            lines.wrapped("– ", method.title() + " : " + method.meaning());
        }
    }
}
