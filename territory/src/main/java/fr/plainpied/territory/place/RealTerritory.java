package fr.plainpied.territory.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The public facts the demonstration starts from.
///
/// @param communes by INSEE code
/// @param counts grouped by commune, period, form and district: neighbours in this list are alike
/// @param footprints buildings of central Lorient that could be collective housing
public record RealTerritory(List<Commune> communes, List<DwellingCount> counts, List<Footprint> footprints) {

    /// SIREN of Lorient Agglomération.
    public static final String SIREN = "200042174";

    /// INSEE code of Lorient, the only commune whose buildings are known.
    public static final String LORIENT = "56121";

    public RealTerritory {
        communes = List.copyOf(communes);
        counts = List.copyOf(counts);
        footprints = List.copyOf(footprints);
    }

    /// Reads the tables shipped with the program.
    public static RealTerritory read() {
        return new RealTerritory(
                communes(contours()),
                Table.read("social-dwellings-2019.tsv", RealTerritory::count),
                Table.read("lorient-buildings.tsv", RealTerritory::footprint));
    }

    private static Map<String, Contour> contours() {
        Map<String, List<List<Point>>> rings = new LinkedHashMap<>();
        Table.read(
                "contours.tsv",
                row -> rings.computeIfAbsent(row.text("code"), code -> new ArrayList<>())
                        .add(points(row.text("points"))));
        Map<String, Contour> contours = new LinkedHashMap<>();
        rings.forEach((code, of) -> contours.put(code, new Contour(of)));
        return contours;
    }

    private static List<Point> points(String text) {
        List<Point> points = new ArrayList<>();
        for (String pair : text.split(" ")) {
            int comma = pair.indexOf(',');
            points.add(new Point(
                    Double.parseDouble(pair.substring(0, comma)), Double.parseDouble(pair.substring(comma + 1))));
        }
        return points;
    }

    private static List<Commune> communes(Map<String, Contour> contours) {
        return Table.read(
                "communes.tsv",
                row -> new Commune(
                        row.text("code"),
                        row.text("name"),
                        row.text("postcode"),
                        row.whole("population"),
                        row.text("zone_abc"),
                        row.whole("zone_123"),
                        List.of(
                                row.number("age_0_14"),
                                row.number("age_15_24"),
                                row.number("age_25_39"),
                                row.number("age_40_54"),
                                row.number("age_55_64"),
                                row.number("age_65_79"),
                                row.number("age_80")),
                        row.number("household_size"),
                        row.number("without_car"),
                        row.number("far_from_food"),
                        row.number("far_from_care"),
                        row.number("near_stop"),
                        new Point(row.number("centre_lon"), row.number("centre_lat")),
                        contours.getOrDefault(row.text("code"), new Contour(List.of()))));
    }

    private static DwellingCount count(Table.Row row) {
        return new DwellingCount(
                row.text("commune"),
                Period.of(row.text("period")),
                row.whole("rooms"),
                row.text("form").equals("individual"),
                row.text("priority_district").equals("yes"),
                row.whole("dwellings"));
    }

    private static Footprint footprint(Table.Row row) {
        return new Footprint(
                Long.parseLong(row.text("osm_way")),
                new Point(row.number("lon"), row.number("lat")),
                row.number("height_m"));
    }
}
