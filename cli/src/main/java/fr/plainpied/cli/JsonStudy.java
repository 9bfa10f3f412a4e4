package fr.plainpied.cli;

import fr.plainpied.formats.json.JsonOut;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.study.MethodResult;
import fr.plainpied.study.Spread;
import fr.plainpied.study.StudyResult;
import fr.plainpied.study.YearSummary;
import fr.plainpied.study.outcome.GroupScore;
import fr.plainpied.study.outcome.Measure;
import fr.plainpied.study.outcome.Scores;
import fr.plainpied.study.year.Assumptions;
import fr.plainpied.study.year.Group;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// A study for other programs: every measure with its mean, its spread and each year. A measure that makes no sense for
/// a method is absent.
final class JsonStudy {

    private static final int DECIMALS = 3;

    private final JsonOut json;
    private final StudyResult result;

    private JsonStudy(JsonOut json, StudyResult result) {
        this.json = json;
        this.result = result;
    }

    static void write(OutputStream out, StudyResult result) throws IOException {
        JsonOut json = new JsonOut(out);
        JsonOut.to(() -> new JsonStudy(json, result).write());
    }

    private void write() {
        json.startObject().field("edition", Catalogue.current().edition().toString());
        json.name("seeds").startArray();
        result.plan().seeds().forEach(json::number);
        json.endArray()
                .field("scale", "1:" + result.plan().oneIn())
                .field("vacancies", result.plan().vacancies());
        assumptions(result.plan().assumptions());
        json.name("years").startArray();
        result.years().forEach(this::year);
        json.endArray().name("methods").startArray();
        result.methods().forEach(this::method);
        json.endArray().endObject().newLine();
        json.close();
    }

    private void assumptions(Assumptions supposed) {
        json.name("assumptions")
                .startObject()
                .field("arrivals_percent", supposed.arrivalsPercent())
                .field("leaving_percent", supposed.leavingPercent())
                .field("noticed_percent", supposed.noticedPercent())
                .field("visits_a_month", supposed.visitsAMonth())
                .field("reletting_months", supposed.relettingMonths())
                .field("measures_a_home", supposed.measuresAHome())
                .field("errors_percent", supposed.errorsPercent())
                .endObject();
    }

    private void year(YearSummary year) {
        json.startObject()
                .field("seed", year.seed())
                .field("vacancies", year.vacancies())
                .field("rare", year.rare())
                .field("unassessed", year.unassessed())
                .field("waiting", year.waiting())
                .field("arriving", year.arriving())
                .field("needs", year.needs())
                .field("tenants", year.tenants())
                .field("unsuitable", year.unsuitable())
                .endObject();
    }

    private void method(MethodResult method) {
        json.startObject()
                .field("method", method.method().code())
                .field("ablation", method.method().isAblation())
                .name("measures")
                .startObject();
        for (Measure measure : Measure.values()) {
            figure(measure.code(), method.of(measure), method, scores -> scores.of(measure));
        }
        json.endObject().name("groups").startObject();
        for (Group group : Group.values()) {
            json.name(group.code()).startObject();
            ofGroup("asked", method, group, score -> OptionalDouble.of(score.asked()));
            ofGroup("housed", method, group, score -> OptionalDouble.of(score.housed()));
            ofGroup("well", method, group, score -> OptionalDouble.of(score.well()));
            ofGroup("wait_median", method, group, GroupScore::waitMedian);
            ofGroup("wait_p90", method, group, GroupScore::waitP90);
            json.endObject();
        }
        json.endObject().endObject();
    }

    private void ofGroup(String name, MethodResult method, Group group, Function<GroupScore, OptionalDouble> figure) {
        figure(name, method.of(group, figure), method, scores -> figure.apply(scores.of(group)));
    }

    private void figure(
            String name, Optional<Spread> spread, MethodResult method, Function<Scores, OptionalDouble> figure) {
        if (spread.isEmpty()) {
            return;
        }
        json.name(name)
                .startObject()
                .field("mean", rounded(spread.get().mean()))
                .field("min", rounded(spread.get().least()))
                .field("max", rounded(spread.get().most()))
                .name("years")
                .startArray();
        for (Scores year : method.years()) {
            OptionalDouble value = figure.apply(year);
            if (value.isPresent()) {
                json.number(rounded(value.getAsDouble()));
            } else {
                json.nothing();
            }
        }
        json.endArray().endObject();
    }

    private static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
