package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.DwellingSheet;
import fr.plainpied.app.ui.figure.Reading;
import fr.plainpied.app.ui.figure.RoomPlan;
import fr.plainpied.app.ui.figure.RoomPlan.BesideWc;
import fr.plainpied.app.ui.figure.RoomPlan.Fixture;
import fr.plainpied.app.ui.figure.RoomPlan.Kind;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The rooms of a dwelling with the circle that is free to turn in, drawn from what is known.
final class RoomPictures {
    private final DwellingSheet sheet;
    private final DwellingWords say;

    private RoomPictures(DwellingSheet sheet, DwellingWords say) {
        this.sheet = sheet;
        this.say = say;
    }

    static List<RoomPlan> of(DwellingSheet sheet, DwellingWords say) {
        RoomPictures pictures = new RoomPictures(sheet, say);
        List<RoomPlan> rooms = new ArrayList<>();
        rooms.add(pictures.room(Kind.LIVING, "living", List.of(Fixture.SOFA, Fixture.TABLE)));
        if (sheet.summary().terms().rooms().orElse(2) > 1) {
            rooms.add(pictures.room(Kind.BEDROOM, "bedroom", List.of(Fixture.BED, Fixture.WARDROBE)));
        }
        rooms.add(pictures.bathroom());
        rooms.add(pictures.room(Kind.KITCHEN, "kitchen", List.of(Fixture.WORKTOP)));
        return List.copyOf(rooms);
    }

    private RoomPlan bathroom() {
        List<Fixture> fixtures = new ArrayList<>();
        known("washing")
                .ifPresent(washing -> fixtures.addAll(
                        switch (criterion("washing").values().get(washing)) {
                            case "bath" -> List.of(Fixture.BATH);
                            case "shower_step" -> List.of(Fixture.STEPPED_SHOWER);
                            case "shower_level" -> List.of(Fixture.LEVEL_SHOWER);
                            default -> List.of(Fixture.BATH, Fixture.LEVEL_SHOWER);
                        }));
        fixtures.add(Fixture.WASHBASIN);
        fixtures.add(Fixture.WC);
        RoomPlan room = room(Kind.BATHROOM, "bathroom", fixtures, "washing", "wc_transfer_width_mm");
        return sideOfWc()
                .map(left -> room.besideWc(new BesideWc(Reading.of(value("wc_transfer_width_mm")), left)))
                .orElse(room);
    }

    /// Whether the free side is on the left; empty when nobody knows or there is none.
    private Optional<Boolean> sideOfWc() {
        return known("wc_transfer_side")
                .map(side -> criterion("wc_transfer_side").values().get(side))
                .filter(side ->
                        !side.equals("none") && value("wc_transfer_width_mm").isPresent())
                .map(side -> !side.equals("right"));
    }

    private RoomPlan room(Kind kind, String name, List<Fixture> fixtures, String... also) {
        Criterion turning = criterion("turning_" + name + "_mm");
        List<Criterion> told = new ArrayList<>(List.of(turning));
        Stream.of(also).map(RoomPictures::criterion).forEach(told::add);
        String source = say.source(sheet.values(told));
        return RoomPlan.of(
                        kind,
                        say.words().say("housing.room." + name),
                        Reading.of(sheet.grid().value(turning)),
                        fixtures)
                .says(says(turning, name), source.isEmpty() ? say.words().say("housing.room.to-measure") : source);
    }

    private String says(Criterion turning, String name) {
        List<String> sentences = new ArrayList<>();
        OptionalInt circle = sheet.grid().value(turning);
        sentences.add(say.words()
                .say(
                        "housing.room.turning",
                        "turning",
                        circle.isPresent()
                                ? say.words().figures().centimetres(circle.getAsInt())
                                : say.catalogue().unknown()));
        if (name.equals("bathroom")) {
            sentence(sentences, "washing", "housing.room.washing");
            known("wc_transfer_width_mm")
                    .ifPresent(width -> sentences.add(say.words()
                            .say(
                                    "housing.room.beside-wc",
                                    "width",
                                    say.words().figures().centimetres(width))));
        }
        if (name.equals("kitchen")) {
            sentence(sentences, "worktop", "housing.room.worktop");
        }
        return String.join(" ", sentences);
    }

    private void sentence(List<String> sentences, String code, String key) {
        known(code)
                .ifPresent(value -> sentences.add(
                        say.words().say(key, "value", say.catalogue().value(criterion(code), value))));
    }

    private Optional<Integer> known(String code) {
        OptionalInt value = value(code);
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    private OptionalInt value(String code) {
        return sheet.grid().value(criterion(code));
    }

    private static Criterion criterion(String code) {
        return Catalogue.current().criterion(code);
    }
}
