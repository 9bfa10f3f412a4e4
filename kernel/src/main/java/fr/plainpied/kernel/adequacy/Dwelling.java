package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Grid;

/// A dwelling as the kernel sees it: its terms, its grid and its adaptability survey.
///
/// @param id unique in what is compared
public record Dwelling(String id, LettingTerms terms, Grid grid, Adaptability adaptability) {
    public Dwelling withGrid(Grid changed) {
        return new Dwelling(id, terms, changed, adaptability);
    }
}
