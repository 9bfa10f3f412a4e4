package fr.plainpied.territory.place;

import java.util.List;

/// The ground of a commune: rings of points, where a ring inside another is a hole.
public record Contour(List<List<Point>> rings) {

    public Contour {
        rings = rings.stream().map(List::copyOf).toList();
    }

    /// Counts how many sides a line going east from the point crosses; an odd number is inside.
    public boolean contains(Point point) {
        boolean inside = false;
        for (List<Point> ring : rings) {
            Point from = ring.getLast();
            for (Point to : ring) {
                if (crosses(point, from, to)) {
                    inside = !inside;
                }
                from = to;
            }
        }
        return inside;
    }

    private static boolean crosses(Point point, Point from, Point to) {
        if (from.latitude() > point.latitude() == to.latitude() > point.latitude()) {
            return false;
        }
        double along = (point.latitude() - from.latitude()) / (to.latitude() - from.latitude());
        return point.longitude() < from.longitude() + along * (to.longitude() - from.longitude());
    }
}
