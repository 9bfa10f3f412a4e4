package fr.plainpied.app.ui.gallery;

import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.VerdictKind;
import fr.plainpied.app.ui.VerdictTag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.figure.BarChart;
import fr.plainpied.app.ui.figure.ClassLetters;
import fr.plainpied.app.ui.figure.Ecosystem;
import fr.plainpied.app.ui.figure.PlaceMap;
import fr.plainpied.app.ui.figure.Reading;
import fr.plainpied.app.ui.figure.Ribbon;
import fr.plainpied.app.ui.figure.RoomPlan;
import fr.plainpied.app.ui.figure.RoomPlan.BesideWc;
import fr.plainpied.app.ui.figure.RoomPlan.Fixture;
import fr.plainpied.app.ui.figure.WayIn;
import fr.plainpied.app.ui.figure.WayInTile;
import fr.plainpied.app.ui.figure.WayInTile.Caption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Figures drawn from data.
///
/// @param words in the reader's language
public record FigureSamples(Words words) {
    /// Each verdict in large.
    public List<VerdictTag> verdicts() {
        List<VerdictTag> tags = new ArrayList<>();
        for (VerdictKind kind : VerdictKind.values()) {
            tags.add(VerdictTag.of(kind, words));
        }
        return List.copyOf(tags);
    }

    /// Verdicts of many pairs.
    public Ribbon ribbon() {
        return Ribbon.of(3, 9, 11, 24);
    }

    /// A class known, and a class still open.
    public List<ClassLetters> classes() {
        return List.of(new ClassLetters('B', 'B'), new ClassLetters('B', 'C'));
    }

    /// A way in where everything is level, but for a lift door nobody has measured.
    public WayIn levelWay() {
        String source = source(words.say("ui-gallery.measured"));
        return new WayIn(List.of(
                new WayInTile.Street(Caption.of(
                        words.say("ui-gallery.way.street"), words.say("ui-gallery.way.street.text"), source)),
                new WayInTile.Ramp(
                        Caption.of(words.say("ui-gallery.way.ramp"), words.say("ui-gallery.way.ramp.text"), source),
                        Reading.known(60)),
                new WayInTile.HallDoor(
                        Caption.of(words.say("ui-gallery.way.hall"), words.say("ui-gallery.way.hall.text"), source),
                        Reading.known(930)),
                new WayInTile.Lift(
                        Caption.of(words.say("ui-gallery.way.lift"), words.say("ui-gallery.way.lift.text"), source)
                                .missing(Tag.unknown(words.say("ui-gallery.way.lift.missing"))),
                        true,
                        Reading.unknown()),
                new WayInTile.Landing(Caption.of(
                        words.say("ui-gallery.way.landing"), words.say("ui-gallery.way.landing.text"), source)),
                new WayInTile.DwellingDoor(
                        Caption.of(words.say("ui-gallery.way.door"), words.say("ui-gallery.way.door.text"), source),
                        Reading.known(880),
                        Reading.known(15))));
    }

    /// A way in with steps, stairs, a threshold, and much that nobody knows.
    public WayIn brokenWay() {
        String source = source(words.say("ui-gallery.declared"));
        Tag unknown = Tag.unknown(words);
        return new WayIn(List.of(
                new WayInTile.Steps(
                        Caption.of(words.say("ui-gallery.way.steps"), words.say("ui-gallery.way.steps.text"), source),
                        Reading.known(3)),
                new WayInTile.HallDoor(
                        Caption.of(words.say("ui-gallery.way.hall"), words.say("ui-gallery.way.unmeasured"), "")
                                .missing(unknown),
                        Reading.unknown()),
                new WayInTile.Stairs(
                        Caption.of(words.say("ui-gallery.way.stairs"), words.say("ui-gallery.way.stairs.text"), source),
                        Reading.known(17),
                        true),
                new WayInTile.Steps(
                        Caption.of(words.say("ui-gallery.way.more"), words.say("ui-gallery.way.unmeasured"), "")
                                .missing(unknown),
                        Reading.unknown()),
                new WayInTile.DwellingDoor(
                        Caption.of(words.say("ui-gallery.way.door"), words.say("ui-gallery.way.door.sill"), source),
                        Reading.known(730),
                        Reading.known(90))));
    }

    /// Four rooms at one scale: two measured through, one with its circle only, one unknown.
    public List<RoomPlan> rooms() {
        String tape = source(words.say("ui-gallery.measured"));
        Reading circle = Reading.known(1500);
        return List.of(
                room(RoomPlan.Kind.LIVING, "living", tape, Reading.known(1800), List.of(Fixture.SOFA, Fixture.TABLE))
                        .size(4100, 3700),
                room(
                                RoomPlan.Kind.BEDROOM,
                                "bedroom",
                                tape,
                                Reading.known(1600),
                                List.of(Fixture.BED, Fixture.WARDROBE))
                        .size(3600, 3200),
                room(
                                RoomPlan.Kind.BATHROOM,
                                "bathroom",
                                tape,
                                circle,
                                List.of(Fixture.BATH, Fixture.WASHBASIN, Fixture.WC, Fixture.SLIDING_DOOR))
                        .besideWc(new BesideWc(Reading.known(850), true)),
                room(RoomPlan.Kind.KITCHEN, "kitchen", "", Reading.unknown(), List.of(Fixture.WORKTOP)));
    }

    private RoomPlan room(RoomPlan.Kind kind, String key, String source, Reading turning, List<Fixture> fixtures) {
        return RoomPlan.of(kind, words.say("ui-gallery.room." + key), turning, fixtures)
                .says(words.say("ui-gallery.room." + key + ".text"), source);
    }

    /// Bars, one a row.
    public BarChart chart() {
        return new BarChart(
                words.say("ui-gallery.chart"),
                words.say("ui-gallery.chart.what"),
                words.say("ui-gallery.chart.share"),
                List.of(words.say("ui-gallery.chart.answers")),
                List.of(
                        bar(words.say("ui-gallery.chart.bathroom"), 0.41, 312),
                        bar(words.say("ui-gallery.chart.doors"), 0.24, 183),
                        bar(words.say("ui-gallery.chart.steps"), 0.19, 145),
                        bar(words.say("ui-gallery.chart.kitchen"), 0.09, 68)));
    }

    private BarChart.Bar bar(String label, double share, int answers) {
        return new BarChart.Bar(
                label,
                share,
                words.figures().percent(share),
                List.of(words.figures().number(answers)));
    }

    /// A project among eleven families of actors, two of them missing.
    public Ecosystem ecosystem() {
        List<Ecosystem.Family> families = new ArrayList<>();
        for (int family = 1; family <= 11; family++) {
            Optional<Tag> missing = family == 4 || family == 9
                    ? Optional.of(Tag.unknown(words.say("ui-gallery.family.missing")))
                    : Optional.empty();
            families.add(new Ecosystem.Family(words.say("ui-gallery.family." + family), missing));
        }
        return new Ecosystem(
                words.say("ui-gallery.ecosystem"),
                families,
                words.say("ui-gallery.ecosystem.residents"),
                words.say("ui-gallery.ecosystem.letter"));
    }

    /// Three residences around the roadstead.
    public PlaceMap map() {
        return new PlaceMap(
                words.say("ui-gallery.map"),
                List.of(
                        place("sternes", 47.7486, -3.3664),
                        place("voiliers", 47.7361, -3.3489),
                        place("ruisseau", 47.7645, -3.3409)));
    }

    private PlaceMap.Place place(String key, double latitude, double longitude) {
        String base = "ui-gallery.place." + key;
        return new PlaceMap.Place(
                words.say(base), words.say(base + ".text"), Optional.of("#c-map"), latitude, longitude);
    }

    private String source(String method) {
        return words.say(
                "ui-gallery.source.short",
                "method",
                method,
                "date",
                words.figures().shortDate(LocalDate.of(2026, 9, 3)));
    }
}
