package fr.plainpied.app.matching;

import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.explain.LineReason;
import java.util.List;

/// A pair for those who may know what is needed and not who needs it: the reasons of the lines are left out, and of
/// the income only on which side of the ceiling it is. The figures would tell more: the category of a household that
/// moves up tells that a disability is recognised.
final class Discretion {
    private Discretion() {}

    static RankedCandidate of(RankedCandidate all) {
        Candidate candidate = all.candidate();
        List<GateReason> gates =
                candidate.gates().stream().map(Discretion::silent).toList();
        return new RankedCandidate(
                all.rank(),
                new Candidate(candidate.dwelling(), candidate.request(), candidate.assessment(), gates),
                silent(all.explanation()),
                List.of());
    }

    private static GateReason silent(GateReason reason) {
        return reason.gate() == Gate.INCOME_CEILING
                ? new GateReason(reason.gate(), reason.outcome(), List.of())
                : reason;
    }

    private static Explanation silent(Explanation why) {
        return new Explanation(
                why.verdict(),
                why.lines().stream().map(Discretion::silent).toList(),
                why.works(),
                why.toMeasure(),
                why.smallestChange(),
                why.coverage(),
                why.scarce());
    }

    private static LineReason silent(LineReason line) {
        return new LineReason(
                line.person(), line.requirement(), List.of(), line.outcome(), line.observed(), line.works());
    }
}
