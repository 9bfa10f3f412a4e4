package fr.plainpied.formats.plans;

import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.formats.json.JsonOut;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.assignment.PassedOverHousehold;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.GateOutcome;
import fr.plainpied.kernel.explain.SmallestChange;
import java.util.List;

/// Households that a plan proposes no home, as programs read them: the nearest home, and what it would take.
final class PassedOverJson {

    private final JsonOut json;
    private final Explaining pairs;

    PassedOverJson(JsonOut json, Explaining pairs) {
        this.json = json;
        this.pairs = pairs;
    }

    void write(List<PassedOverHousehold> households) {
        json.name("households").startArray();
        households.forEach(this::write);
        json.endArray();
    }

    private void write(PassedOverHousehold household) {
        Candidate nearest = household.nearest();
        // The rank in the match of that home is not asked for: nobody is proposed there.
        RankedCandidate ranked = pairs.explained(nearest, 1);
        Explanation why = ranked.explanation();
        json.newLine()
                .startObject()
                .field("request", nearest.request().id())
                .field("nearest", nearest.dwelling().id())
                .field("suits", household.standing().isPresent());
        household.standing().map(StandingCode::of).ifPresent(this::standing);
        obstacles(why);
        json.name("conditions_not_met")
                .texts(nearest.gates().stream()
                        .filter(gate -> gate.outcome() == GateOutcome.FAIL)
                        .map(gate -> gate.gate().code())
                        .toList());
        json.endObject();
    }

    private void obstacles(Explanation why) {
        json.field("verdict", why.verdict().name())
                .name("works")
                .texts(why.works().codes());
        if (!why.works().works().isEmpty()) {
            json.field("cost_low_eur", why.works().cost().low().euros())
                    .field("cost_high_eur", why.works().cost().high().euros());
        }
        json.name("to_measure")
                .texts(why.toMeasure().stream().map(Criterion::code).toList());
        json.name("blocking")
                .texts(why.blocking().stream()
                        .map(line -> line.requirement().criterion().code())
                        .distinct()
                        .toList());
        change(why.smallestChange());
    }

    private void standing(StandingCode code) {
        json.field("standing", code.code());
        if (!code.part().isEmpty()) {
            json.field("part", code.part()).field("by", code.by());
        }
    }

    private void change(SmallestChange change) {
        if (change instanceof SmallestChange.Changes found) {
            json.name("smallest_change")
                    .texts(found.changes().stream()
                            .map(one -> one.criterion().code())
                            .toList());
        }
    }
}
