package fr.plainpied.cli;

import fr.plainpied.formats.json.JsonOut;
import fr.plainpied.study.rights.Estimate;
import fr.plainpied.study.rights.MissingRights;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Locale;

/// The missing rights of a territory for other programs. A margin that is not known is absent.
final class JsonMissingRights {

    private final JsonOut json;

    private JsonMissingRights(JsonOut json) {
        this.json = json;
    }

    static void write(OutputStream out, MissingRights found, YearMonth month) throws IOException {
        JsonOut json = new JsonOut(out);
        JsonOut.to(() -> new JsonMissingRights(json).write(found, month));
    }

    private void write(MissingRights found, YearMonth month) {
        json.startObject()
                .field("month", month.toString())
                .field("demonstration", true)
                .field("households", found.households())
                .field("draws", found.draws())
                .field("median_living_standard", rounded(found.livingStandard()));
        estimate("households_missing", found.missing());
        estimate("euros_a_year", found.euros());
        json.field("euros_a_year_low", rounded(found.eurosLow()))
                .field("euros_a_year_high", rounded(found.eurosHigh()))
                .name("benefits")
                .startArray();
        found.benefits().forEach(this::benefit);
        json.endArray().name("places").startArray();
        found.places().forEach(this::place);
        json.endArray().endObject().newLine();
        json.close();
    }

    private void benefit(MissingRights.OfBenefit row) {
        json.newLine().startObject().field("benefit", row.rate().benefit().publicName());
        json.field("unclaimed_low", BigDecimal.valueOf(row.rate().low()));
        row.rate().usual().ifPresent(usual -> json.field("unclaimed_usual", BigDecimal.valueOf(usual)));
        json.field("unclaimed_high", BigDecimal.valueOf(row.rate().high()))
                .field("year", row.rate().year())
                .field("source", row.rate().source());
        estimate("entitled", row.entitled());
        estimate("unclaimed", row.unclaimed());
        estimate("euros_a_year", row.euros());
        json.endObject();
    }

    private void place(MissingRights.OfPlace place) {
        json.newLine()
                .startObject()
                .field("commune", place.communeCode())
                .field("name", place.commune())
                .field("age", place.age().name().toLowerCase(Locale.ROOT))
                .field("households", rounded(place.households()));
        estimate("households_missing", place.missing());
        estimate("euros_a_year", place.euros());
        json.endObject();
    }

    private void estimate(String name, Estimate estimate) {
        json.name(name).startObject().field("mean", rounded(estimate.mean()));
        if (estimate.hasMargin()) {
            json.field("low", rounded(estimate.low())).field("high", rounded(estimate.high()));
        }
        json.endObject();
    }

    private static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(1, RoundingMode.HALF_UP);
    }
}
