package fr.plainpied.formats.answers;

import fr.plainpied.formats.json.JsonOut;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.NeedLine;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Work;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.Observed;
import fr.plainpied.kernel.explain.SmallestChange;
import fr.plainpied.kernel.explain.WorksPlan;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/// The fields of one candidate, as the contract has them, from its rank to its requirements.
public final class CandidateJson {

    /// The order of persons and of their lines must not matter.
    private static final Comparator<LineReason> BY_PERSON_AND_CODE = Comparator.comparing(LineReason::person)
            .thenComparing(line -> line.requirement().criterion().code());

    private final JsonOut json;
    private final AnswerTexts texts;

    public CandidateJson(JsonOut json, AnswerTexts texts) {
        this.json = json;
        this.texts = texts;
    }

    /// Inside an object that is begun, and that the caller ends.
    public void fields(RankedCandidate ranked) {
        Candidate candidate = ranked.candidate();
        Explanation why = ranked.explanation();
        json.field("rank", ranked.rank())
                .field("proposable", candidate.proposable())
                .field("verdict", why.verdict().name());
        works(why.works());
        json.name("to_measure").texts(codes(why.toMeasure()));
        blocking(why);
        smallestChange(why.smallestChange());
        json.name("coverage")
                .number(why.coverage().value())
                .field("scarcity", why.scarce().size());
        json.name("gates").startArray();
        candidate.gates().forEach(this::gate);
        json.endArray().name("requirements").startArray();
        lines(why.lines(), ranked.needs());
        json.endArray();
    }

    private void works(WorksPlan works) {
        json.name("works")
                .startObject()
                .name("codes")
                .texts(works.codes())
                .field("cost_low_eur", works.cost().low().euros())
                .field("cost_high_eur", works.cost().high().euros())
                .field("weeks_low", works.weeks().low())
                .field("weeks_high", works.weeks().high())
                .field("simple", works.simple())
                .endObject();
    }

    private void blocking(Explanation why) {
        json.name("blocking").startArray();
        why.blocking().stream()
                .sorted(BY_PERSON_AND_CODE)
                .forEach(line -> json.startObject()
                        .field("person", line.person())
                        .field("criterion", line.requirement().criterion().code())
                        .endObject());
        json.endArray();
    }

    private void smallestChange(SmallestChange change) {
        json.name("smallest_change");
        if (change instanceof SmallestChange.Changes(List<SmallestChange.Change> changes)) {
            json.startArray();
            for (SmallestChange.Change one : changes) {
                json.startObject().field("criterion", one.criterion().code()).name("value");
                value(one.criterion(), one.value());
                json.endObject();
            }
            json.endArray();
        } else {
            json.nothing();
        }
        json.name("smallest_change_reason");
        if (change instanceof SmallestChange.Impossible impossible) {
            json.text(texts.obstacle(impossible));
        } else {
            json.nothing();
        }
    }

    private void gate(GateReason gate) {
        json.startObject()
                .field("gate", gate.gate().code())
                .field("outcome", gate.outcome().name())
                .field("reason", texts.gate(gate))
                .endObject();
    }

    private void lines(List<LineReason> lines, List<NeedLine> needs) {
        for (int rank = 0; rank < lines.size(); rank++) {
            line(lines.get(rank), AnswerValues.byDefault(lines.get(rank), needs, rank));
        }
    }

    private void line(LineReason line, boolean byDefault) {
        Criterion criterion = line.requirement().criterion();
        json.startObject()
                .field("person", line.person())
                .field("criterion", criterion.code())
                .field("comparator", line.requirement().comparator().symbol())
                .name("value");
        if (byDefault || !criterion.type().isNumber()) {
            json.text(line.requirement().written());
        } else {
            value(criterion, line.requirement().operand());
        }
        json.field("strength", line.requirement().strength().code())
                .field("outcome", line.outcome().name())
                .name("observed");
        observed(criterion, line.observed());
        json.name("works")
                .texts(line.works().stream().map(Work::code).toList())
                .field("why", texts.why(line))
                .endObject();
    }

    private void observed(Criterion criterion, Observed observed) {
        switch (observed) {
            case Observed.Unknown() -> json.nothing();
            case Observed.Known(int value) -> value(criterion, value);
            case Observed.Steps steps
            when steps.steps().isExact() -> json.number(steps.steps().low());
            case Observed.Steps steps ->
                json.startObject()
                        .field("min", steps.steps().low())
                        .field("max", steps.steps().high())
                        .endObject();
        }
    }

    private void value(Criterion criterion, int value) {
        String written = criterion.write(value);
        if (criterion.type().isNumber()) {
            json.number(new BigDecimal(written));
        } else {
            json.text(written);
        }
    }

    private static List<String> codes(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::code).toList();
    }
}
