package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.DwellingSheet;
import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.housing.RecordedValue;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.figure.ClassLetters;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.app.ui.part.ListRow;
import fr.plainpied.formats.dwellings.Contradictions;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.explain.Classification;
import fr.plainpied.wording.ClassWords;
import fr.plainpied.wording.MeasuringWords;
import fr.plainpied.wording.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes the page of a dwelling.
final class DwellingPages {
    private final DwellingSheet sheet;
    private final List<Action> more;
    private final DwellingWords say;
    private final Words words;

    private DwellingPages(DwellingSheet sheet, List<Action> more, Words words) {
        this.sheet = sheet;
        this.more = List.copyOf(more);
        this.say = DwellingWords.in(words);
        this.words = words;
    }

    /// @param more what other modules offer to do
    static DwellingPage of(DwellingSheet sheet, List<Action> more, Words words) {
        return new DwellingPages(sheet, more, words).page();
    }

    private DwellingPage page() {
        DwellingSummary dwelling = sheet.summary();
        Classification found = sheet.classification();
        ClassWords classes = ClassWords.of(words.locale());
        LettingFacts facts = new LettingFacts(sheet, say);
        return new DwellingPage(
                head(dwelling),
                new ClassLetters(
                        found.best().name().charAt(0), found.worst().name().charAt(0)),
                classes.headline(found),
                meaning(classes, found),
                reasons(),
                actions(found),
                doubts(),
                WayInPicture.of(sheet, say),
                RoomPictures.of(sheet, say),
                measures(found),
                takeAlong(found),
                words.say(
                        "housing.values.known",
                        "known",
                        sheet.grid().known(),
                        "criteria",
                        Catalogue.current().criteria().size()),
                ValueTables.of(sheet, say),
                facts.letting(),
                facts.works(),
                facts.worksSource());
    }

    private DwellingPage.Head head(DwellingSummary dwelling) {
        return new DwellingPage.Head(
                crumbs(dwelling, words),
                words.say(
                        "housing.dwelling.eyebrow",
                        "id",
                        dwelling.id(),
                        "landlord",
                        dwelling.residence().landlord()),
                say.title(dwelling),
                lead(dwelling),
                say.occupancy(dwelling));
    }

    static List<Crumb> crumbs(DwellingSummary dwelling, Words words) {
        return List.of(
                new Crumb(words.say("housing.residences.title"), Paths.RESIDENCES),
                new Crumb(
                        dwelling.residence().name(),
                        Paths.residence(dwelling.residence().id())));
    }

    private String lead(DwellingSummary dwelling) {
        List<String> parts = new ArrayList<>();
        parts.add(dwelling.residence().address());
        parts.add(say.door(dwelling));
        String area = say.area(dwelling);
        if (!area.isEmpty()) {
            parts.add(area);
        }
        return words.say("housing.dwelling.lead", "facts", String.join(", ", parts));
    }

    /// The values that keep it from a better class, each leading to its history.
    private FactList reasons() {
        return new FactList(sheet.holdingBack().stream().map(this::reason).toList(), FactList.Look.VALUES);
    }

    private Fact reason(Criterion criterion) {
        RecordedValue value = sheet.value(criterion).orElseThrow();
        return Fact.of(say.catalogue().label(criterion), say.value(value))
                .source(say.source(List.of(value)))
                .action(Action.link(
                        words.say(sheet.changeable() ? "housing.change" : "housing.see"),
                        Paths.value(sheet.summary().id(), criterion)));
    }

    /// Values that go badly together, each leading to the one to look at first.
    private List<ListRow> doubts() {
        return Contradictions.in(sheet.grid()).stream()
                .map(doubt -> ListRow.of(
                        say.catalogue().label(doubt.criterion()),
                        Paths.value(sheet.summary().id(), doubt.criterion()),
                        words.say("housing." + doubt.code())))
                .toList();
    }

    private List<Action> actions(Classification found) {
        List<Action> actions = new ArrayList<>();
        if (sheet.changeable() && !found.toMeasure().isEmpty()) {
            Criterion first = inOrder(found).getFirst();
            String thing = MeasuringWords.of(words.locale()).thing(first);
            actions.add(Action.full(
                    words.say("housing.measure", "thing", thing),
                    Paths.value(sheet.summary().id(), first)));
        }
        actions.addAll(more);
        return actions;
    }

    /// Without the sentence that lists what to measure: a section of the page does.
    private static List<String> meaning(ClassWords classes, Classification found) {
        return classes.professional(found).stream()
                .filter(sentence -> !sentence.code().equals("class.measure"))
                .map(Sentence::text)
                .toList();
    }

    /// What takes the least first, then in the order of the way in.
    private static List<Criterion> inOrder(Classification found) {
        return found.toMeasure().stream()
                .sorted(Comparator.comparing(Criterion::tier).thenComparingInt(Criterion::index))
                .toList();
    }

    private List<ListRow> measures(Classification found) {
        MeasuringWords measuring = MeasuringWords.of(words.locale());
        return inOrder(found).stream()
                .map(criterion -> ListRow.of(
                        say.catalogue().label(criterion),
                        Paths.value(sheet.summary().id(), criterion),
                        measuring.note(criterion)))
                .toList();
    }

    private String takeAlong(Classification found) {
        List<String> tools = MeasuringWords.of(words.locale()).takeAlong(found.toMeasure());
        return tools.isEmpty()
                ? ""
                : words.say("housing.measures.take", "tools", words.figures().list(tools));
    }
}
