package fr.plainpied.cli;

import fr.plainpied.formats.situations.Conformity;
import fr.plainpied.formats.situations.SituationCase;
import fr.plainpied.kernel.entitlement.Finding;
import fr.plainpied.kernel.entitlement.Law;
import fr.plainpied.kernel.entitlement.LegalSet;
import fr.plainpied.kernel.entitlement.LikelyRights;
import fr.plainpied.kernel.entitlement.Screening;
import java.util.ArrayList;
import java.util.List;

/// What `rights --situation` found: compared values for a case that expects some, every benefit explained for one that
/// does not.
final class RightsAnswer {

    private final LegalSet set;
    private final List<OfCase> cases = new ArrayList<>();

    /// The answer about one case; one of the two lists is empty.
    record OfCase(SituationCase situation, List<Conformity.Outcome> outcomes, List<OfFamily> families) {}

    /// Every benefit of a family, and the rights that somebody else has to assess.
    record OfFamily(List<String> persons, List<Finding> findings, List<LikelyRights.Likely> likely) {}

    RightsAnswer(LegalSet set, List<SituationCase> situations) {
        this.set = set;
        Conformity conformity = new Conformity(set);
        for (SituationCase situation : situations) {
            boolean compared = !situation.expected().isEmpty();
            cases.add(new OfCase(
                    situation,
                    compared ? conformity.compare(situation) : List.of(),
                    compared ? List.of() : families(situation)));
        }
    }

    private List<OfFamily> families(SituationCase situation) {
        Screening screening = Screening.by(Law.of(set), situation.spirals());
        return situation.families().stream()
                .map(family -> new OfFamily(
                        family.persons(),
                        screening.findings(family.circumstances()),
                        LikelyRights.by(Law.of(set)).of(family.circumstances())))
                .toList();
    }

    LegalSet set() {
        return set;
    }

    List<OfCase> cases() {
        return List.copyOf(cases);
    }

    boolean isMissed() {
        return cases.stream()
                .flatMap(one -> one.outcomes().stream())
                .anyMatch(outcome -> outcome.status() == Conformity.Status.DIFFERENT);
    }
}
