package fr.plainpied.formats.answers;

import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Classes;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.criteria.Catalogue;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Ranks and explains, group after group; only the group being written is in memory.
public final class MatchRun {

    private final Adequacy adequacy;
    private final Classes classes;
    private final Matching matching;
    private final List<DwellingRow> rows;
    private final List<Applicant> applicants;
    private final Map<String, HouseholdNeeds> needs = new HashMap<>();
    private final OptionalInt top;

    /// @param top how many of each group are given; all when empty
    public MatchRun(
            Catalogue catalogue,
            MatchSetting setting,
            List<DwellingRow> rows,
            List<HousingRequest> requests,
            OptionalInt top) {
        this.adequacy = new Adequacy(catalogue);
        this.classes = new Classes(catalogue);
        this.matching = new Matching(adequacy, new Gates(IncomeCeilings.official()), setting.date(), setting.seed());
        this.rows = List.copyOf(rows);
        this.applicants = requests.stream()
                .map(request -> new Applicant(request, HouseholdNeeds.of(request, setting.horizon())))
                .toList();
        this.top = top;
        applicants.forEach(applicant -> needs.put(applicant.request().id(), applicant.needs()));
    }

    /// What the groups are given to.
    public interface Groups {
        void write(MatchGroup group) throws IOException;
    }

    /// The candidates of each dwelling, in the order of the dwellings.
    public void byDwelling(Groups report) throws IOException {
        for (DwellingRow row : rows) {
            Dwelling dwelling = row.dwelling();
            report.write(group(
                    new MatchGroup.OfDwelling(row, classes.of(dwelling.grid())),
                    matching.candidates(dwelling, applicants)));
        }
    }

    /// The dwellings for each request, in the order of the requests.
    public void byRequest(Groups report) throws IOException {
        List<Dwelling> dwellings = rows.stream().map(DwellingRow::dwelling).toList();
        for (Applicant applicant : applicants) {
            report.write(
                    group(new MatchGroup.OfRequest(applicant.request()), matching.dwellings(applicant, dwellings)));
        }
    }

    private MatchGroup group(MatchGroup.Subject subject, List<Candidate> ranked) {
        int shown = Math.min(top.orElse(ranked.size()), ranked.size());
        return new MatchGroup(
                subject,
                IntStream.range(0, shown)
                        .mapToObj(index -> explained(index + 1, ranked.get(index)))
                        .iterator(),
                shown,
                ranked.size() - shown);
    }

    private RankedCandidate explained(int rank, Candidate candidate) {
        HouseholdNeeds lines = needs.getOrDefault(candidate.request().id(), HouseholdNeeds.of(candidate.request(), 0));
        return new RankedCandidate(rank, candidate, adequacy.explain(candidate.dwelling(), lines), lines.lines());
    }
}
