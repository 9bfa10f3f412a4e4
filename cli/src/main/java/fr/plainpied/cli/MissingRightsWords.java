package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.study.rights.AgeBand;
import fr.plainpied.study.rights.Estimate;
import fr.plainpied.study.rights.MissingRights;
import fr.plainpied.study.rights.TakeUp;
import fr.plainpied.wording.RightsWords;
import java.io.IOException;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The missing rights of a territory for people: what was found, by benefit, by commune and age, and what is supposed.
final class MissingRightsWords {

    private final Texts texts;
    private final MissingRights found;
    private final YearMonth month;
    private final NumberFormat whole;
    private final NumberFormat percent;

    MissingRightsWords(Texts texts, MissingRights found, YearMonth month) {
        this.texts = texts;
        this.found = found;
        this.month = month;
        this.whole = NumberFormat.getIntegerInstance(texts.locale());
        this.percent = NumberFormat.getPercentInstance(texts.locale());
        percent.setMaximumFractionDigits(1);
    }

    void text(Lines lines) throws IOException {
        lines.line(texts.of("title"));
        for (String sentence : findings()) {
            lines.wrapped("", sentence);
        }
        for (StudyTable table : tables()) {
            new TextTable(lines).write(table);
        }
        lines.line("");
        lines.line(texts.of("assumed"));
        for (String sentence : assumed()) {
            lines.wrapped("– ", sentence);
        }
    }

    void page(Page page) throws IOException {
        page.start(texts.locale().toLanguageTag(), texts.of("title"));
        page.open("main").element("h1", texts.of("title"));
        for (String sentence : findings()) {
            page.element("p", sentence);
        }
        for (StudyTable table : tables()) {
            new HtmlTable(page).write(table);
        }
        page.element("h2", texts.of("assumed")).open("ul");
        for (String sentence : assumed()) {
            page.element("li", sentence);
        }
        page.close("ul").close("main").end();
    }

    private List<String> findings() {
        return List.of(
                texts.of(
                        "setting",
                        Map.of("households", found.households(), "draws", found.draws(), "month", month.toString())),
                texts.of("found", "households", households(found.missing()), "euros", euros(found.euros())),
                texts.of("range", "low", thousands(found.eurosLow()), "high", thousands(found.eurosHigh())),
                texts.of("invented"));
    }

    private List<StudyTable> tables() {
        return List.of(byBenefit(), byPlace("missing"), byPlace("euros"));
    }

    private StudyTable byBenefit() {
        RightsWords rights = RightsWords.of(texts.locale());
        List<StudyTable.Row> rows = new ArrayList<>();
        for (MissingRights.OfBenefit row : found.benefits()) {
            rows.add(new StudyTable.Row(
                    rights.benefit(row.rate().benefit()),
                    List.of(
                            households(row.entitled()),
                            households(row.unclaimed()),
                            row.euros().mean() > 0 ? euros(row.euros()) : texts.of("none"))));
        }
        return new StudyTable(
                texts.of("benefits"), texts.of("benefit"), columns("entitled", "unclaimed", "euros"), rows);
    }

    /// Communes as rows, ages as columns.
    private StudyTable byPlace(String figure) {
        Map<String, Map<AgeBand, MissingRights.OfPlace>> communes = new LinkedHashMap<>();
        found.places()
                .forEach(place -> communes.computeIfAbsent(place.commune(), key -> new EnumMap<>(AgeBand.class))
                        .put(place.age(), place));
        List<StudyTable.Row> rows = communes.entrySet().stream()
                .map(commune -> new StudyTable.Row(commune.getKey(), cells(commune.getValue(), figure)))
                .toList();
        return new StudyTable(
                texts.of("places." + figure),
                texts.of("commune"),
                columns("under_30", "from_30_to_64", "from_65"),
                rows);
    }

    private List<String> cells(Map<AgeBand, MissingRights.OfPlace> ages, String figure) {
        List<String> cells = new ArrayList<>();
        for (AgeBand age : AgeBand.values()) {
            MissingRights.OfPlace place = ages.get(age);
            cells.add(
                    place == null
                            ? texts.of("none")
                            : figure.equals("euros") ? euros(place.euros()) : households(place.missing()));
        }
        return cells;
    }

    private List<StudyTable.Column> columns(String... keys) {
        List<StudyTable.Column> columns = new ArrayList<>();
        for (String key : keys) {
            columns.add(new StudyTable.Column(texts.of("column." + key), texts.of("column." + key + ".meaning")));
        }
        return columns;
    }

    private List<String> assumed() {
        List<String> sentences = new ArrayList<>();
        RightsWords rights = RightsWords.of(texts.locale());
        for (MissingRights.OfBenefit row : found.benefits()) {
            TakeUp.Rate rate = row.rate();
            sentences.add(texts.of(
                    "rate",
                    Map.of(
                            "benefit", rights.benefit(rate.benefit()),
                            "usual",
                                    rate.usual().isPresent()
                                            ? percent.format(rate.usual().getAsDouble())
                                            : texts.of("byAmount"),
                            "low", percent.format(rate.low()),
                            "high", percent.format(rate.high()),
                            "scope", texts.of("scope." + rate.benefit().name().toLowerCase(Locale.ROOT)),
                            "year", Integer.toString(rate.year()),
                            "source", rate.source())));
        }
        sentences.add(texts.of("assumed.others"));
        sentences.add(texts.of("assumed.tenants", "standard", whole.format(Math.round(found.livingStandard()))));
        sentences.add(texts.of("assumed.independent"));
        sentences.add(texts.of("assumed.margin"));
        return sentences;
    }

    /// Sums of money are large here: to a thousand euros, as everything finer is chance.
    private String thousands(double euros) {
        return whole.format(1_000 * Math.round(euros / 1_000));
    }

    private String euros(Estimate euros) {
        return estimate(euros, thousands(euros.mean()), thousands(euros.low()), thousands(euros.high()));
    }

    private String households(Estimate households) {
        return estimate(households, rounded(households.mean()), rounded(households.low()), rounded(households.high()));
    }

    private String rounded(double figure) {
        return whole.format(Math.round(figure));
    }

    private String estimate(Estimate estimate, String mean, String low, String high) {
        return estimate.hasMargin() ? texts.of("estimate", Map.of("mean", mean, "low", low, "high", high)) : mean;
    }
}
