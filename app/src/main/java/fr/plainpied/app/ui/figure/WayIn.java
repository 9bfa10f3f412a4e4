package fr.plainpied.app.ui.figure;

import fr.plainpied.app.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way in, from the street to the dwelling's door: one tile per place, and one ground line through all of them.
/// Level ground: one can get in. A break: a step. Dashes: unknown.
///
/// @param tiles in the order one walks, at most nine
public record WayIn(List<WayInTile> tiles) {
    private static final int MOST_TILES = 9;

    public WayIn {
        if (tiles.size() > MOST_TILES) {
            throw new IllegalArgumentException("a way in has at most " + MOST_TILES + " places");
        }
    }

    /// A place with its drawing.
    public record Drawn(WayInTile.Caption caption, Drawing drawing) {}

    /// The places drawn so that the ground is continuous from one to the next. All drawings share one window, made
    /// higher when the way climbs more than usual.
    public List<Drawn> drawn(Words words) {
        List<WayInPen> pens = new ArrayList<>();
        double ground = WayInPen.STREET;
        for (WayInTile tile : tiles) {
            WayInPen pen = new WayInPen(ground, words);
            ground = pen.draw(tile);
            pens.add(pen);
        }
        double top = Math.min(WayInPen.USUAL_TOP, ground - WayInPen.HEADROOM);
        String window =
                "0 %s %s %s".formatted(Pen.number(top), Pen.number(WayInPen.WIDTH), Pen.number(WayInPen.BOTTOM - top));
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < tiles.size(); i++) {
            Drawing drawing = new Drawing(
                    window, Optional.empty(), Optional.empty(), "", pens.get(i).shapes());
            drawn.add(new Drawn(tiles.get(i).caption(), drawing));
        }
        return List.copyOf(drawn);
    }

    /// The class that shares the width between the tiles.
    public String css() {
        return "way n" + Math.max(1, tiles.size());
    }
}
