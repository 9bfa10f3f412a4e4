package fr.plainpied.app.matching.draft;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.matching.page.HomeInBrief;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Choice;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Option;
import fr.plainpied.app.ui.form.Select;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.Figures;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/// The fields that the forms of new drafts have in common, with their names and limits.
///
/// @param numbers what is wrong with them
public record FormFields(Words words, FormNumbers numbers) {
    public static final String HOME = "logement";
    public static final String ACCEPT = "accepter";
    public static final String HEAVY = "gros-travaux";
    public static final String VERIFY = "a-verifier";
    public static final String HORIZON = "horizon";
    public static final String SEED = "graine";
    public static final String SECONDS = "duree";

    public static final String USUAL_SECONDS = "60";
    public static final int MOST_SECONDS = 600;
    public static final int MOST_YEARS = 5;
    public static final int MOST_HOMES = 500;

    /// Drafts under way of one organisation: more would only wait.
    public static final int MOST_UNDER_WAY = 3;

    private static final List<Integer> HORIZONS = List.of(0, 1, 3, 5);

    /// What was sent under a name, without spaces around; empty when nothing was.
    public static String text(MultiValueMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /// Each once, and each of the author's own vacancies.
    public static void checkHomes(Words words, FormNumbers numbers, List<String> homes, Set<String> vacancies) {
        if (homes.size() > MOST_HOMES) {
            numbers.fault(HOME, words.say("drafts.fault.many", "most", MOST_HOMES));
        }
        Set<String> once = new HashSet<>();
        for (String home : homes) {
            if (!vacancies.contains(home)) {
                numbers.fault(HOME, words.say("drafts.fault.home", "id", home));
            } else if (!once.add(home)) {
                numbers.fault(HOME, words.say("drafts.fault.twice", "id", home));
            }
        }
    }

    /// That enough is under way already; empty while there is room.
    public Optional<Notice> busy(int underWay) {
        return underWay < MOST_UNDER_WAY
                ? Optional.empty()
                : Optional.of(Notice.know(words.say("drafts.busy"), words.say("drafts.busy.text", "n", underWay)));
    }

    /// @param legend key of the question
    public Choices homes(List<DwellingSummary> vacancies, List<String> ticked, String legend) {
        HomeInBrief homes = new HomeInBrief(words);
        Set<String> chosen = new HashSet<>(ticked);
        List<Choice> choices = vacancies.stream()
                .map(home -> Choice.of(home.id(), homes.name(home), homes.of(home), chosen.contains(home.id())))
                .toList();
        return Choices.any(HOME, words.say(legend), choices)
                .hint(words.say("drafts.form.homes.hint"))
                .error(numbers.of(HOME));
    }

    /// What may be proposed beside homes that fit as they are.
    public List<Choice> accepted(boolean heavyWorks, boolean toVerify) {
        return List.of(
                Choice.of(HEAVY, words.say("drafts.form.heavy"), words.say("drafts.form.heavy.hint"), heavyWorks),
                Choice.of(VERIFY, words.say("drafts.form.verify"), words.say("drafts.form.verify.hint"), toVerify));
    }

    public Select horizon(String typed) {
        Figures figures = CatalogueWords.of(words.locale()).figures();
        List<Option> options = HORIZONS.stream()
                .map(years -> new Option(Integer.toString(years), figures.sentence(figures.horizon(years))))
                .toList();
        return Select.of(HORIZON, words.say("drafts.form.horizon"), options, typed)
                .error(numbers.of(HORIZON));
    }

    /// For how long, and with which draw.
    public List<Field> search(String seconds, String seed) {
        return List.of(
                Field.of(SECONDS, words.say("drafts.form.seconds"), Field.Kind.WHOLE_NUMBER)
                        .hint(words.say("drafts.form.seconds.hint"))
                        .unit("s", words.say("drafts.form.second"))
                        .value(seconds)
                        .error(numbers.of(SECONDS)),
                Field.of(SEED, words.say("drafts.form.seed"), Field.Kind.WHOLE_NUMBER)
                        .hint(words.say("drafts.form.seed.hint"))
                        .value(seed)
                        .error(numbers.of(SEED)));
    }
}
