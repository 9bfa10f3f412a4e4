package fr.plainpied.app.matching;

import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HousingRequest;

/// Brings one dwelling and one household together, whole.
sealed interface Pairing {

    Applicant applicant(HousingRequest request);

    /// The consent included.
    Candidate candidate(Dwelling dwelling, HousingRequest request);

    /// When it is asked for, with the plain engine.
    record Later(TerritoryIndex index, Engine engine, MatchSetting setting) implements Pairing {
        @Override
        public Applicant applicant(HousingRequest request) {
            return index.applicant(request, setting.horizon());
        }

        @Override
        public Candidate candidate(Dwelling dwelling, HousingRequest request) {
            return Comparisons.consented(
                    engine.plain(setting.date(), setting.seed()).candidate(dwelling, applicant(request)));
        }
    }

    /// Before.
    record Done(Candidate paired, Applicant known) implements Pairing {
        @Override
        public Applicant applicant(HousingRequest request) {
            return known;
        }

        @Override
        public Candidate candidate(Dwelling dwelling, HousingRequest request) {
            return paired;
        }
    }
}
