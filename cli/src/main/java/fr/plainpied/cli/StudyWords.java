package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.study.MethodResult;
import fr.plainpied.study.Spread;
import fr.plainpied.study.StudyResult;
import fr.plainpied.study.YearSummary;
import fr.plainpied.study.outcome.Measure;
import fr.plainpied.study.rules.Method;
import fr.plainpied.study.year.Assumptions;
import fr.plainpied.study.year.Group;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// A study in words and figures, for the answers that people read.
final class StudyWords {

    /// Means below it are written with one decimal.
    private static final double SMALL = 100;

    private final Texts texts;
    private final StudyResult result;

    StudyWords(Texts texts, StudyResult result) {
        this.texts = texts;
        this.result = result;
    }

    StudyResult result() {
        return result;
    }

    String of(String key) {
        return texts.of(key);
    }

    String language() {
        return texts.messages().locale().toLanguageTag();
    }

    /// What was simulated, on what.
    List<String> setting() {
        return List.of(
                texts.of("study.setting", plan()),
                texts.of("study.demand", averages()),
                texts.of("study.invented"),
                texts.of(result.years().size() > 1 ? "study.spread" : "study.noSpread"));
    }

    private Map<String, Object> plan() {
        List<Long> seeds = result.plan().seeds();
        return Map.of(
                "edition", Catalogue.current().edition(),
                "scale", "1:" + result.plan().oneIn(),
                "vacancies", result.plan().vacancies(),
                "seeds", seeds.size(),
                "first", Long.toString(seeds.getFirst()),
                "last", Long.toString(seeds.getLast()));
    }

    private Map<String, Long> averages() {
        return Map.of(
                "waiting", average(YearSummary::waiting),
                "arriving", average(YearSummary::arriving),
                "needs", average(YearSummary::needs),
                "tenants", average(YearSummary::tenants),
                "unsuitable", average(YearSummary::unsuitable),
                "rare", average(YearSummary::rare),
                "unassessed", average(YearSummary::unassessed));
    }

    private long average(ToIntFunction<YearSummary> figure) {
        return Math.round(result.years().stream().mapToInt(figure).average().orElse(0));
    }

    /// What is supposed, the same for all.
    List<String> assumptions() {
        Assumptions supposed = result.plan().assumptions();
        Map<String, Integer> values = Map.of(
                "arrivals", supposed.arrivalsPercent(),
                "leaving", supposed.leavingPercent(),
                "noticed", supposed.noticedPercent(),
                "visits", supposed.visitsAMonth(),
                "reletting", supposed.relettingMonths(),
                "measures", supposed.measuresAHome(),
                "errors", supposed.errorsPercent());
        List<String> sentences = new ArrayList<>();
        for (String key : List.of("same", "known", "visit", "gates", "come", "reletting", "measured", "works")) {
            sentences.add(texts.of("assumption." + key, values));
        }
        return sentences;
    }

    /// Each method and where it comes from.
    List<StudyTable.Column> methods() {
        return List.of(Method.values()).stream()
                .map(method -> new StudyTable.Column(name(method), texts.of("source." + method.code())))
                .toList();
    }

    String name(Method method) {
        return texts.of("method." + method.code());
    }

    String name(Group group) {
        return texts.of("group." + group.code());
    }

    StudyTable.Column column(Measure measure) {
        return new StudyTable.Column(
                texts.of("measure." + measure.code() + ".short"), texts.of("measure." + measure.code()));
    }

    /// The mean, and from the smallest to the largest when there are several years.
    String cell(Optional<Spread> spread, Measure.Unit unit) {
        if (spread.isEmpty()) {
            return texts.of("study.none");
        }
        Spread figure = spread.get();
        boolean decimal = unit == Measure.Unit.COUNT && result.years().size() > 1 && figure.mean() < SMALL;
        String mean = number(figure.mean(), decimal ? 1 : 0);
        return result.years().size() == 1
                ? mean
                : texts.of(
                        "study.cell",
                        Map.of("mean", mean, "least", number(figure.least(), 0), "most", number(figure.most(), 0)));
    }

    String cell(MethodResult method, Measure measure) {
        return cell(method.of(measure), measure.unit());
    }

    String number(double figure, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.messages().locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        // No minus zero.
        return format.format(Math.abs(figure) < 0.5 && decimals == 0 ? 0 : figure);
    }
}
