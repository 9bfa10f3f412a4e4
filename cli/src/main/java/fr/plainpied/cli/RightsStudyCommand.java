package fr.plainpied.cli;

import fr.plainpied.cli.usage.Exit;
import fr.plainpied.cli.usage.Language;
import fr.plainpied.cli.usage.Texts;
import fr.plainpied.study.rights.MissingRights;
import fr.plainpied.study.rights.RightsStudy;
import fr.plainpied.territory.Territory;
import fr.plainpied.territory.TerritoryRecipe;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rights study`: what the tenants of the demonstration territory probably do not claim, by commune and age.
@Command(name = "study", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class RightsStudyCommand implements Callable<Integer> {

    private static final String BUNDLE = "messages/missing";
    private static final int USUAL_DRAWS = 20;

    private final Terminal terminal;

    @Option(names = "--draws", paramLabel = "N", converter = OptionValues.Count.class, order = 1)
    private int draws = USUAL_DRAWS;

    @Option(names = "--scale", paramLabel = "1:10|1:1", converter = OptionValues.Scale.class, order = 2)
    private int oneIn = 1;

    @Option(names = "--date", paramLabel = "D", converter = OptionValues.Day.class, order = 3)
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", order = 4)
    private long seed;

    @Option(names = "--format", paramLabel = "text|json|html", order = 20)
    private StudyCommand.Format format = StudyCommand.Format.TEXT;

    @Option(names = "--out", paramLabel = "F", order = 21)
    private Optional<Path> out = Optional.empty();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    RightsStudyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language spoken = language.language(terminal);
        Texts texts = new Texts(BUNDLE, spoken);
        LocalDate day = date.orElseGet(terminal::today);
        YearMonth month = YearMonth.from(day);
        if (month.isBefore(RightsStudy.FIRST) || month.isAfter(RightsStudy.LAST)) {
            terminal.say(texts.of(
                    "wrong.month", "first", RightsStudy.FIRST.toString(), "last", RightsStudy.LAST.toString()));
            return Exit.USAGE;
        }
        Territory territory = Territory.generate(TerritoryRecipe.at(oneIn, day));
        RightsStudy study = new RightsStudy(territory, month);
        MissingRights found =
                study.run(draws, seed, done -> terminal.say(texts.of("progress", "done", done, "of", draws)));
        MissingRightsWords words = new MissingRightsWords(texts, found, month);
        return new Answer(terminal, new Texts(Main.BUNDLE, spoken), out).write(stream -> {
            switch (format) {
                case TEXT -> words.text(new Lines(stream));
                case HTML -> words.page(new Page(stream));
                case JSON -> JsonMissingRights.write(stream, found, month);
            }
        });
    }
}
