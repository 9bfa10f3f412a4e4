package fr.plainpied.formats.frozen;

import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Fingerprint;
import java.time.LocalDate;
import java.util.Locale;

/// What a ranking was computed with, beside its data.
///
/// @param language of the sentences in the answer
/// @param byRequest whether the answer gives dwellings to each request rather than the other way
/// @param catalogue of the criteria, situations and works of that day
/// @param ceilings of the income ceilings of that day
public record FrozenSetting(
        MatchSetting match, Locale language, boolean byRequest, Fingerprint catalogue, Fingerprint ceilings) {

    /// With the rules this program holds.
    public static FrozenSetting current(LocalDate date, long seed, int horizon, Locale language, boolean byRequest) {
        Catalogue catalogue = Catalogue.current();
        return new FrozenSetting(
                new MatchSetting(catalogue.edition(), date, seed, horizon),
                language,
                byRequest,
                catalogue.fingerprint(),
                IncomeCeilings.official().fingerprint());
    }

    /// The same question, asked with the rules this program holds.
    FrozenSetting withCurrentRules() {
        return current(match.date(), match.seed(), match.horizon(), language, byRequest);
    }
}
