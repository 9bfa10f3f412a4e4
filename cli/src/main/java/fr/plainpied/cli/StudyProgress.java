package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.study.Study;
import fr.plainpied.study.rules.Method;
import java.util.Map;

/// Tells the person how far a study is.
final class StudyProgress implements Study.Progress {

    private final Terminal terminal;
    private final Texts texts;
    private int played;

    StudyProgress(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public synchronized void drawn(int year, int of) {
        played = 0;
        terminal.say(texts.of("study.drawn", "year", year, "of", of));
    }

    @Override
    public synchronized void played(int year, int of, Method method) {
        played++;
        terminal.say(texts.of(
                "study.played",
                Map.of(
                        "year",
                        year,
                        "of",
                        of,
                        "method",
                        texts.of("method." + method.code()),
                        "rank",
                        played,
                        "methods",
                        Method.values().length)));
    }
}
