package fr.plainpied.bench;

import fr.plainpied.bench.scale.ScalePlan;
import fr.plainpied.bench.scale.Stage;
import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.json.JsonOut;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What `scale` measured; the figures at the top of the JSON are those of the largest size.
record ScaleAnswer(List<Stage> stages, ScalePlan plan) {

    ScaleAnswer {
        stages = List.copyOf(stages);
    }

    String json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOut json = new JsonOut(out)) {
            json.startObject();
            fields(json, stages.getLast());
            json.field("seed", BigDecimal.valueOf(plan.seed()));
            json.field("cores", Machine.cores()).field("processor", Machine.processor());
            json.field("jdk", Runtime.version().toString());
            json.name("stages").startArray();
            for (Stage stage : stages) {
                json.startObject();
                fields(json, stage);
                json.endObject();
            }
            json.endArray().endObject();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void fields(JsonOut json, Stage stage) {
        json.field("requests", stage.requests())
                .field("vacancies", stage.vacancies())
                .field("vacancies_with_a_whole_list", stage.fullVacancies())
                .field("distinct_needs", stage.distinctNeeds())
                .field("index_median_ms", rounded(stage.index(), 3))
                .field("index_p90_ms", rounded(stage.indexP90(), 3))
                .field("index_median_processor_ms", rounded(stage.indexProcessor(), 3))
                .field("index_bytes_per_request", rounded(stage.bytesPerRequest(), 1))
                .field("index_build_seconds", rounded(stage.buildSeconds(), 2))
                .field("index_build_processor_seconds", rounded(stage.buildProcessorSeconds(), 2))
                .field("index_change_microseconds", rounded(stage.changeMicroseconds(), 1))
                .field("plain_median_ms", rounded(stage.plain(), 1))
                .field("plain_vacancies", stage.plainVacancies())
                .field("ratio_to_plain", rounded(stage.ratioToPlain(), 1));
        if (plan.withPostgresql()) {
            json.field("postgresql_median_ms", rounded(stage.postgresql(), 1))
                    .field("ratio_to_postgresql", rounded(stage.ratioToPostgresql(), 1));
        }
        json.field("same_answer", stage.sameAnswer());
    }

    private static BigDecimal rounded(double figure, int decimals) {
        return BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_UP);
    }

    /// A table, one size a line.
    String text(Texts texts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head(texts));
        stages.forEach(stage -> rows.add(row(stage, texts)));
        return texts.of("scale.head", "processor", Machine.processor(), "cores", Machine.cores()) + "\n"
                + TextTable.of(rows);
    }

    private List<String> head(Texts texts) {
        Stream<String> names =
                Stream.of("requests", "needs", "bytes", "build", "processor", "change", "index", "p90", "plain");
        Stream<String> compared = plan.withPostgresql() ? Stream.of("postgresql", "ratio", "same") : Stream.of("same");
        return Stream.concat(names, compared)
                .map(name -> texts.of("scale.column." + name))
                .toList();
    }

    private List<String> row(Stage stage, Texts texts) {
        List<String> row = new ArrayList<>(List.of(
                shown(stage.requests(), 0, texts),
                shown(stage.distinctNeeds(), 0, texts),
                shown(stage.bytesPerRequest(), 0, texts),
                shown(stage.buildSeconds(), 1, texts),
                shown(stage.buildProcessorSeconds(), 1, texts),
                shown(stage.changeMicroseconds(), 1, texts),
                shown(stage.index(), 2, texts),
                shown(stage.indexP90(), 2, texts),
                shown(stage.plain(), 0, texts)));
        if (plan.withPostgresql()) {
            row.add(shown(stage.postgresql(), 1, texts));
            row.add(shown(stage.ratioToPostgresql(), 0, texts));
        }
        row.add(texts.of(stage.sameAnswer() ? "scale.yes" : "scale.no"));
        return row;
    }

    private static String shown(double figure, int decimals, Texts texts) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(figure);
    }
}
