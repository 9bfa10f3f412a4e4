package fr.plainpied.app.matching;

import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.kernel.adequacy.Applicant;
import java.util.List;

/// The dwellings ranked for a household.
///
/// @param whole whether the reader may see the whole file of the household
/// @param placed those the reader may see, best first
public record DwellingsFor(Applicant applicant, boolean whole, MatchSetting setting, List<Placed> placed) {
    public DwellingsFor {
        placed = List.copyOf(placed);
    }
}
