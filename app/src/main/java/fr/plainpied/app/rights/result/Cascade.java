package fr.plainpied.app.rights.result;

import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.kernel.entitlement.Answer;
import fr.plainpied.kernel.entitlement.Benefit;
import fr.plainpied.kernel.entitlement.Circumstances;
import fr.plainpied.kernel.entitlement.Finding;
import fr.plainpied.kernel.entitlement.Law;
import fr.plainpied.kernel.entitlement.LegalSet;
import fr.plainpied.kernel.entitlement.LikelyRights;
import fr.plainpied.kernel.entitlement.Result;
import fr.plainpied.kernel.entitlement.Screening;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Works out the rights in the order of subsidiarity. RSA and prime d'activité come last (Code de l'action sociale et
/// des familles, L262-10): they are worked out as if what comes before them and is not received yet were paid already,
/// so that no sum is promised twice.
final class Cascade {
    private static final Law LAW = Law.of(LegalSet.IN_FORCE);
    private static final Set<Benefit> LAST = EnumSet.of(Benefit.RSA, Benefit.PPA);
    private static final Map<Benefit, Answer> PAID = Map.of(
            Benefit.ASPA, Answer.ASPA_RECEIVED,
            Benefit.ASI, Answer.ASI_RECEIVED,
            Benefit.AAH, Answer.AAH_RECEIVED,
            Benefit.MVA, Answer.MVA_RECEIVED,
            Benefit.APL, Answer.HOUSING_BENEFIT_RECEIVED,
            Benefit.ALF, Answer.HOUSING_BENEFIT_RECEIVED,
            Benefit.ALS, Answer.HOUSING_BENEFIT_RECEIVED);

    private final Interview interview;
    private final Screening screening = Screening.by(LAW);
    private final List<Benefit> counted = new ArrayList<>();

    Cascade(Interview interview) {
        this.interview = interview;
    }

    List<Right> rights() {
        Circumstances said = interview.circumstances();
        List<Finding> first = screening.findings(said);
        Circumstances paid = said;
        for (Finding finding : first) {
            paid = asIfPaid(paid, finding);
        }
        List<Right> rights = new ArrayList<>();
        for (Finding finding : first) {
            Finding told = finding;
            if (finding.benefit() == Benefit.MVA) {
                told = screening.finding(paid, Benefit.MVA, finding.person());
                paid = asIfPaid(paid, told);
            } else if (LAST.contains(finding.benefit())) {
                told = screening.finding(paid, finding.benefit(), finding.person());
            }
            rights.add(right(told));
        }
        LikelyRights.by(LAW).of(said).forEach(likely -> rights.add(right(likely)));
        return rights;
    }

    private Circumstances asIfPaid(Circumstances paid, Finding finding) {
        Answer answer = PAID.get(finding.benefit());
        if (answer == null
                || !(finding.result() instanceof Result.Entitled entitled)
                || interview.receives(finding.benefit(), finding.person())) {
            return paid;
        }
        if (!counted.contains(finding.benefit())) {
            counted.add(finding.benefit());
        }
        return paid.with(
                answer, Math.max(0, finding.person()), entitled.amount().millionths());
    }

    private Right right(Finding finding) {
        boolean received = interview.receives(finding.benefit(), finding.person());
        return new Right(
                RightKey.of(finding.benefit(), finding.person()),
                finding.result(),
                finding.explanation(),
                received,
                received ? interview.received(finding.benefit(), finding.person()) : Optional.empty(),
                LAST.contains(finding.benefit()) ? counted : List.of());
    }

    private static Right right(LikelyRights.Likely likely) {
        return new Right(
                RightKey.of(likely.right(), likely.person()),
                likely.result(),
                List.of(),
                false,
                Optional.empty(),
                List.of());
    }
}
