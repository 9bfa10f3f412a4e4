package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.DwellingSheet;
import fr.plainpied.app.housing.RecordedValue;
import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.figure.Reading;
import fr.plainpied.app.ui.figure.WayIn;
import fr.plainpied.app.ui.figure.WayInTile;
import fr.plainpied.app.ui.figure.WayInTile.Caption;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The way in of a dwelling, drawn from what is known of it: street, steps or ramp, hall, lift or stairs, landing,
/// door.
/// What nobody knows is drawn in dashes and said so.
final class WayInPicture {
    private static final int YES = 1;
    private static final int NO = 0;

    private final DwellingSheet sheet;
    private final DwellingWords say;
    private final List<WayInTile> tiles = new ArrayList<>();

    private WayInPicture(DwellingSheet sheet, DwellingWords say) {
        this.sheet = sheet;
        this.say = say;
    }

    static WayIn of(DwellingSheet sheet, DwellingWords say) {
        WayInPicture picture = new WayInPicture(sheet, say);
        picture.walk();
        return new WayIn(picture.tiles);
    }

    private void walk() {
        street();
        fromStreet();
        if (!is("private_entrance", YES)) {
            hall();
            inside();
            tiles.add(new WayInTile.Landing(caption(
                    say.words()
                            .say(
                                    "housing.way.landing",
                                    "storey",
                                    say.catalogue()
                                            .figures()
                                            .storey(sheet.summary().storey())),
                    List.of(),
                    "storey")));
        }
        door();
    }

    private void street() {
        List<String> says = new ArrayList<>();
        says.add(sheet.summary().residence().address());
        known("stop_walk_m")
                .ifPresent(metres -> says.add(text(
                        "housing.way.stop", "distance", say.words().figures().distance(metres))));
        tiles.add(new WayInTile.Street(
                new Caption(text("housing.way.street"), says, Optional.empty(), source("stop_walk_m"))));
    }

    private void fromStreet() {
        OptionalInt steps = value("street_to_hall_steps");
        if (is("street_to_hall_ramp", YES)) {
            List<String> says = new ArrayList<>();
            if (steps.orElse(0) > 0) {
                says.add(text("housing.way.ramp.replaces", "n", steps.getAsInt()));
            }
            rails("street_to_hall_rails").ifPresent(says::add);
            tiles.add(new WayInTile.Ramp(
                    missing(
                            caption(
                                    text("housing.way.ramp"),
                                    says,
                                    "street_to_hall_ramp",
                                    "street_to_hall_ramp_slope_permille"),
                            "street_to_hall_ramp_slope_permille",
                            "housing.way.slope.unknown"),
                    reading("street_to_hall_ramp_slope_permille")));
            return;
        }
        if (!is("street_to_hall_steps", 0)) {
            steps("housing.way.steps", "street_to_hall_steps", rails("street_to_hall_rails"));
        }
    }

    private void steps(String title, String code, Optional<String> rails) {
        List<String> says = new ArrayList<>();
        known(code).ifPresent(count -> says.add(say.catalogue().figures().steps(count)));
        rails.ifPresent(says::add);
        tiles.add(new WayInTile.Steps(
                missing(caption(text(title), says, code), code, "housing.way.steps.unknown"), reading(code)));
    }

    private void hall() {
        List<String> says = new ArrayList<>();
        width("hall_door_clear_width_mm").ifPresent(says::add);
        if (is("hall_door_automatic", YES)) {
            says.add(text("housing.way.automatic"));
        }
        intercom().ifPresent(says::add);
        tiles.add(new WayInTile.HallDoor(
                missing(
                        caption(text("housing.way.hall"), says, "hall_door_clear_width_mm", "intercom"),
                        "hall_door_clear_width_mm",
                        "housing.way.width.unknown"),
                reading("hall_door_clear_width_mm")));
    }

    private Optional<String> intercom() {
        Criterion criterion = criterion("intercom");
        return known("intercom")
                .filter(functions -> functions != 0)
                .map(functions -> text(
                        "housing.way.intercom", "functions", say.catalogue().value(criterion, functions)));
    }

    /// By the lift when there is one and it saves steps; by the stairs when there is none; both while nobody knows.
    private void inside() {
        boolean levelByStairs = is("hall_to_dwelling_steps", 0);
        if (levelByStairs) {
            return;
        }
        if (!is("lift", NO)) {
            if (is("lift", YES) && !is("hall_to_lift_steps", 0)) {
                steps("housing.way.before-lift", "hall_to_lift_steps", Optional.empty());
            }
            lift();
        }
        if (is("lift", YES)) {
            if (!is("lift_to_dwelling_steps", 0)) {
                steps("housing.way.after-lift", "lift_to_dwelling_steps", Optional.empty());
            }
        } else {
            stairs();
        }
    }

    private void lift() {
        boolean there = is("lift", YES);
        List<String> says = new ArrayList<>();
        Optional<Integer> width = known("lift_cabin_width_mm");
        Optional<Integer> depth = known("lift_cabin_depth_mm");
        if (width.isPresent() && depth.isPresent()) {
            says.add(text(
                    "housing.way.cabin",
                    "width",
                    say.words().figures().centimetres(width.get()),
                    "depth",
                    say.words().figures().centimetres(depth.get())));
        }
        width("lift_door_clear_width_mm").ifPresent(says::add);
        String unknown = there ? "lift_door_clear_width_mm" : "lift";
        tiles.add(new WayInTile.Lift(
                missing(
                        caption(
                                text("housing.way.lift"),
                                says,
                                "lift",
                                "lift_door_clear_width_mm",
                                "lift_cabin_width_mm",
                                "lift_cabin_depth_mm"),
                        unknown,
                        there ? "housing.way.lift-door.unknown" : "housing.way.lift.unknown"),
                there,
                reading("lift_door_clear_width_mm")));
    }

    private void stairs() {
        List<String> says = new ArrayList<>();
        known("hall_to_dwelling_steps")
                .ifPresent(count -> says.add(say.catalogue().figures().steps(count)));
        rails("stair_rails").ifPresent(says::add);
        boolean rails = value("stair_rails").orElse(0) > 0;
        tiles.add(new WayInTile.Stairs(
                missing(
                        caption(text("housing.way.stairs"), says, "hall_to_dwelling_steps", "stair_rails"),
                        "hall_to_dwelling_steps",
                        "housing.way.steps.unknown"),
                reading("hall_to_dwelling_steps"),
                rails));
    }

    private void door() {
        List<String> says = new ArrayList<>();
        width("entrance_door_clear_width_mm").ifPresent(says::add);
        known("threshold_height_mm")
                .ifPresent(height -> says.add(text(
                        "housing.way.threshold", "height", say.words().figures().centimetres(height))));
        tiles.add(new WayInTile.DwellingDoor(
                missing(
                        caption(text("housing.way.door"), says, "entrance_door_clear_width_mm", "threshold_height_mm"),
                        "entrance_door_clear_width_mm",
                        "housing.way.width.unknown"),
                reading("entrance_door_clear_width_mm"),
                reading("threshold_height_mm")));
    }

    private Optional<String> width(String code) {
        return known(code)
                .map(width ->
                        text("housing.way.width", "width", say.words().figures().centimetres(width)));
    }

    private Optional<String> rails(String code) {
        return known(code)
                .map(rails -> text("housing.way.rails", "rails", say.catalogue().value(criterion(code), rails)));
    }

    private Caption caption(String title, List<String> says, String... codes) {
        return new Caption(title, List.copyOf(says), Optional.empty(), source(codes));
    }

    private Caption missing(Caption caption, String code, String key) {
        return value(code).isPresent() ? caption : caption.missing(Tag.unknown(text(key)));
    }

    private String source(String... codes) {
        List<RecordedValue> values =
                sheet.values(Stream.of(codes).map(WayInPicture::criterion).toList());
        return say.shortSource(values);
    }

    private boolean is(String code, int wanted) {
        OptionalInt value = value(code);
        return value.isPresent() && value.getAsInt() == wanted;
    }

    private OptionalInt value(String code) {
        return sheet.grid().value(criterion(code));
    }

    private Optional<Integer> known(String code) {
        OptionalInt value = value(code);
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    private Reading reading(String code) {
        return Reading.of(value(code));
    }

    private static Criterion criterion(String code) {
        return Catalogue.current().criterion(code);
    }

    private String text(String key, Object... arguments) {
        return say.words().say(key, arguments);
    }
}
