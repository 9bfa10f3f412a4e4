package fr.plainpied.app.ui.figure;

import fr.plainpied.app.ui.Words;
import java.util.List;
import java.util.Optional;

/// Places on a plain map, numbered, with the same places as a list beside it: whoever does not see the map loses
/// nothing. Drawn here, without tiles, so that no other host learns what the reader looks at.
///
/// The projection is equirectangular around the middle of the places, good for a conurbation.
///
/// @param label what the map shows, in one sentence that says the list follows
/// @param places in the order of their numbers; empty shows nothing
public record PlaceMap(String label, List<Place> places) {
    private static final double WIDTH = 420;
    private static final double HEIGHT = 280;
    private static final double MARGIN = 34;
    private static final double DISC = 15;
    private static final double METRES_PER_DEGREE = 111_320;
    private static final double SMALLEST_SPAN_M = 400;

    /// A place.
    ///
    /// @param name localized
    /// @param detail what matters about it; empty for nothing
    /// @param href its page, when it has one
    /// @param latitude in degrees, WGS 84
    /// @param longitude in degrees, WGS 84
    public record Place(String name, String detail, Optional<String> href, double latitude, double longitude) {}

    /// The map drawn, north up, with its scale.
    public Drawing drawn(Words words) {
        double north = places.stream().mapToDouble(Place::latitude).max().orElse(0);
        double south = places.stream().mapToDouble(Place::latitude).min().orElse(0);
        double east = places.stream().mapToDouble(Place::longitude).max().orElse(0);
        double west = places.stream().mapToDouble(Place::longitude).min().orElse(0);
        double metresPerLongitude = METRES_PER_DEGREE * Math.cos(Math.toRadians((north + south) / 2));
        double wide = Math.max(SMALLEST_SPAN_M, (east - west) * metresPerLongitude);
        double high = Math.max(SMALLEST_SPAN_M, (north - south) * METRES_PER_DEGREE);
        double scale = Math.min((WIDTH - 2 * MARGIN) / wide, (HEIGHT - 2 * MARGIN) / high);
        Pen pen = new Pen();
        pen.path("earth", "M0 0h{}v{}H0z", WIDTH, HEIGHT);
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            double x = WIDTH / 2 + (place.longitude() - (east + west) / 2) * metresPerLongitude * scale;
            double y = HEIGHT / 2 - (place.latitude() - (north + south) / 2) * METRES_PER_DEGREE * scale;
            pen.circle("sheet", x, y, DISC).circle("ln", x, y, DISC);
            pen.label("point", x, y + 6, Integer.toString(i + 1));
        }
        scaleBar(pen, scale, words);
        pen.path("ln", "M400 40V16M394 23l6-8 6 8");
        return new Drawing("0 0 420 280", Optional.empty(), Optional.empty(), label, pen.shapes());
    }

    /// A bar of a round length near a quarter of the map.
    private static void scaleBar(Pen pen, double scale, Words words) {
        double wanted = WIDTH / 4 / scale;
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double round = wanted / power >= 5 ? 5 * power : wanted / power >= 2 ? 2 * power : power;
        pen.path("ln", "M12 262v6h{}v-6", round * scale);
        pen.label("length", 12 + round * scale / 2, 258, words.figures().distance((int) Math.round(round)));
    }
}
