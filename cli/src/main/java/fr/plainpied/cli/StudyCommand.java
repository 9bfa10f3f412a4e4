package fr.plainpied.cli;

import fr.plainpied.cli.usage.Exit;
import fr.plainpied.cli.usage.Language;
import fr.plainpied.cli.usage.Texts;
import fr.plainpied.study.Study;
import fr.plainpied.study.StudyPlan;
import fr.plainpied.study.StudyResult;
import fr.plainpied.study.year.Assumptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `study`: a simulated year on the demonstration territory, the rules of other systems beside ours on the same events.
@Command(name = "study", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class StudyCommand implements Callable<Integer> {

    static final String BUNDLE = "messages/study";

    private static final int USUAL_SEEDS = 5;

    private final Terminal terminal;

    @Option(names = "--seeds", paramLabel = "N", converter = OptionValues.Seeds.class, order = 1)
    private int seeds = USUAL_SEEDS;

    @Option(names = "--scale", paramLabel = "1:10|1:1", converter = OptionValues.Scale.class, order = 2)
    private int oneIn = 1;

    @Option(names = "--vacancies", paramLabel = "N", converter = OptionValues.Count.class, order = 3)
    private Optional<Integer> vacancies = Optional.empty();

    @Option(names = "--noticed", paramLabel = "P", converter = OptionValues.Percent.class, order = 4)
    private int noticed = Assumptions.USUAL.noticedPercent();

    @Option(names = "--errors", paramLabel = "P", converter = OptionValues.Percent.class, order = 5)
    private int errors = Assumptions.USUAL.errorsPercent();

    @Option(names = "--format", paramLabel = "text|json|html", order = 20)
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "F", order = 21)
    private Optional<Path> out = Optional.empty();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    enum Format {
        TEXT,
        JSON,
        HTML
    }

    StudyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language spoken = language.language(terminal);
        Texts texts = new Texts(BUNDLE, spoken);
        Assumptions assumptions = Assumptions.USUAL.with(noticed, errors);
        StudyPlan plan = new StudyPlan(
                StudyPlan.seeds(seeds), oneIn, vacancies.orElse(StudyPlan.usualVacancies(oneIn)), assumptions);
        Instant begun = terminal.clock().instant();
        try {
            StudyResult result = Study.run(plan, new StudyProgress(terminal, texts));
            Duration taken = Duration.between(begun, terminal.clock().instant());
            terminal.say(texts.of("study.taken", "minutes", taken.toMinutes(), "seconds", taken.toSecondsPart()));
            StudyWords words = new StudyWords(texts, result);
            return new Answer(terminal, new Texts(Main.BUNDLE, spoken), out).write(stream -> {
                switch (format) {
                    case TEXT -> new TextStudy(new Lines(stream), words).write();
                    case HTML -> new HtmlStudy(new Page(stream), words).write();
                    case JSON -> JsonStudy.write(stream, result);
                }
            });
        } catch (Study.TooManyVacancies many) {
            terminal.say(texts.of("study.tooMany", "asked", plan.vacancies(), "most", many.most()));
            return Exit.USAGE;
        }
    }
}
