package fr.plainpied.formats.plans;

import fr.plainpied.formats.answers.AnswerTexts;
import fr.plainpied.formats.answers.CandidateJson;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.json.JsonOut;
import fr.plainpied.kernel.assignment.Allocation;
import fr.plainpied.kernel.assignment.CommissionList;
import fr.plainpied.kernel.assignment.Objective;
import fr.plainpied.kernel.assignment.PassedOverHousehold;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// The JSON of `allocate`, as the contract has it; after each shortlist, why its households stand where they do.
public final class AllocationJson {

    private final Explaining pairs;
    private final MatchSetting setting;
    private final AnswerTexts texts;
    private final boolean counting;

    public AllocationJson(Explaining pairs, MatchSetting setting, AnswerTexts texts) {
        this(pairs, setting, texts, true);
    }

    /// @param counting whether it is told how many of the homes go to priority publics: where they are few, the number
    /// tells of each of them
    public AllocationJson(Explaining pairs, MatchSetting setting, AnswerTexts texts, boolean counting) {
        this.pairs = pairs;
        this.setting = setting;
        this.texts = texts;
        this.counting = counting;
    }

    /// The stream stays open.
    public void write(OutputStream out, Allocation plan) throws IOException {
        write(out, plan, Optional.empty());
    }

    /// @param households those without a proposal, one by one, when they were asked for
    public void write(OutputStream out, Allocation plan, Optional<List<PassedOverHousehold>> households)
            throws IOException {
        JsonOut.to(() -> {
            try (JsonOut json = new JsonOut(out)) {
                json.startObject()
                        .field("edition", setting.edition().toString())
                        .field("date", setting.date().toString())
                        .field("seed", setting.seed())
                        .field("horizon", setting.horizon());
                objective(json, plan.objective());
                json.field("optimal", plan.optimal())
                        .field("gap", gap(plan.gap()))
                        .field("solver", plan.solver());
                json.name("assignments").startArray();
                plan.placements().forEach(placement -> placement(json, placement));
                json.endArray().newLine().name("shortlists").startArray();
                plan.lists().forEach(list -> shortlist(json, list));
                json.endArray();
                passedOver(json, plan, households);
                json.endObject().newLine();
            }
        });
    }

    /// Rounded up: a plan that is not proved best never shows 0.
    static BigDecimal gap(double gap) {
        return new BigDecimal(gap).setScale(6, RoundingMode.CEILING);
    }

    private static void objective(JsonOut json, Objective objective) {
        json.name("objective").startObject();
        for (Objective.Part part : Objective.Part.values()) {
            json.field(part.code(), objective.of(part));
        }
        json.endObject();
    }

    private void placement(JsonOut json, Allocation.Placement placement) {
        json.newLine()
                .startObject()
                .field("dwelling", placement.candidate().dwelling().id())
                .field("request", placement.candidate().request().id());
        new CandidateJson(json, texts).fields(pairs.explained(placement.candidate(), placement.rank()));
        json.endObject();
    }

    private static void shortlist(JsonOut json, CommissionList list) {
        json.newLine()
                .startObject()
                .field("dwelling", list.dwelling().id())
                .name("requests")
                .texts(list.entries().stream()
                        .map(entry -> entry.candidate().request().id())
                        .toList());
        json.field("candidates_lacking", list.fewer()).name("standings").startArray();
        list.entries().forEach(entry -> standing(json, entry));
        json.endArray().endObject();
    }

    private static void standing(JsonOut json, CommissionList.Entry entry) {
        StandingCode code = StandingCode.of(entry.standing());
        json.startObject()
                .field("request", entry.candidate().request().id())
                .field("rank", entry.rank())
                .field("standing", code.code());
        if (!code.part().isEmpty()) {
            json.field("part", code.part()).field("by", code.by());
        }
        if (!code.dwelling().isEmpty()) {
            json.field("dwelling", code.dwelling());
        }
        json.endObject();
    }

    private void passedOver(JsonOut json, Allocation plan, Optional<List<PassedOverHousehold>> households) {
        json.newLine();
        if (counting) {
            json.field("priority_publics_housed", plan.priorityHoused());
        }
        json.name("passed_over")
                .startObject()
                .field("could_be_housed", plan.passedOver().couldBe())
                .field("no_home_suits", plan.passedOver().noHome());
        households.ifPresent(new PassedOverJson(json, pairs)::write);
        json.endObject();
    }
}
