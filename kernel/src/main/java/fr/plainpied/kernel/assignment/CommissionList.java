package fr.plainpied.kernel.assignment;

import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Dwelling;
import java.util.List;

/// The households that the commission examines for one home: the one proposed first, then those that the plan houses
/// nowhere, then those it proposes elsewhere; each group in the order of the match.
///
/// @param entries three where the law can be kept (CCH R441-3: at least three requests for each home)
/// @param fewer whether there are fewer than three, which the law allows when candidates are lacking
public record CommissionList(Dwelling dwelling, List<Entry> entries, boolean fewer) {

    /// Candidates that the law asks for each home.
    public static final int LEAST = 3;

    public CommissionList {
        entries = List.copyOf(entries);
    }

    /// @param rank of the match, from 1
    public record Entry(Candidate candidate, int rank, Standing standing) {}
}
