package fr.plainpied.formats.plans;

import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.json.JsonOut;
import fr.plainpied.kernel.exchange.ExchangeObjective;
import fr.plainpied.kernel.exchange.ExchangePlan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// The JSON of `exchange`, as the contract has it; then what happens when a household withdraws.
public final class ExchangeJson {

    private final JsonOut json;

    private ExchangeJson(JsonOut json) {
        this.json = json;
    }

    /// The stream stays open.
    public static void write(OutputStream out, MatchSetting setting, ExchangePlan plan) throws IOException {
        JsonOut.to(() -> {
            try (JsonOut json = new JsonOut(out)) {
                new ExchangeJson(json).write(setting, plan);
            }
        });
    }

    private void write(MatchSetting setting, ExchangePlan plan) {
        json.startObject()
                .field("edition", setting.edition().toString())
                .field("date", setting.date().toString())
                .field("seed", setting.seed())
                .field("horizon", setting.horizon());
        objective(plan.objective());
        json.field("optimal", plan.optimal())
                .field("gap", AllocationJson.gap(plan.gap()))
                .field("solver", plan.solver());
        stories(plan.stories());
        json.newLine().name("withdrawals").startArray();
        plan.withdrawals().forEach(this::withdrawal);
        json.endArray().endObject().newLine();
    }

    private void objective(ExchangeObjective objective) {
        json.name("objective")
                .startObject()
                .field("moved_from_unsuitable", objective.movedFromUnsuitable())
                .field("housed", objective.housed())
                .field("scarcity", objective.scarcity())
                .field("priority", objective.priority())
                .field("moves", objective.moves())
                .endObject();
    }

    private void stories(List<ExchangePlan.Story> stories) {
        json.newLine().name("cycles").startArray();
        stories.stream().filter(ExchangePlan.Story::isCycle).forEach(story -> moves(story.steps()));
        json.endArray().newLine().name("chains").startArray();
        for (ExchangePlan.Story story : stories) {
            story.start().ifPresent(vacancy -> {
                json.startObject().field("starts_with", vacancy.id()).name("moves");
                moves(story.steps());
                json.endObject();
            });
        }
        json.endArray();
    }

    private void moves(List<ExchangePlan.Step> steps) {
        json.startArray();
        for (ExchangePlan.Step step : steps) {
            json.startObject().field("request", step.entering().request().id()).name("from");
            if (step.leaving().isPresent()) {
                json.text(step.leaving().get().dwelling().id());
            } else {
                json.nothing();
            }
            json.field("to", step.entering().dwelling().id())
                    .field("verdict", step.entering().assessment().verdict().name());
            step.leaving()
                    .ifPresent(home -> json.field(
                            "verdict_from", home.assessment().verdict().name()));
            json.endObject();
        }
        json.endArray();
    }

    private void withdrawal(ExchangePlan.Withdrawal withdrawal) {
        json.newLine().startObject().field("request", withdrawal.request());
        objective(withdrawal.objective());
        json.field("optimal", withdrawal.optimal())
                .field("stories_undone", withdrawal.undone().size());
        stories(withdrawal.instead());
        json.endObject();
    }
}
