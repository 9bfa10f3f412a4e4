package fr.plainpied.app.housing;

import fr.plainpied.app.housing.store.ResidenceQueries;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The residences of the dwellings whoever acts may see.
@Service
@Transactional(readOnly = true)
public class Residences {
    private final ResidenceQueries queries;

    Residences(ResidenceQueries queries) {
        this.queries = queries;
    }

    /// The residence of that id; empty when there is none the actor may see.
    public Optional<Residence> find(String id) {
        return queries.find(id);
    }

    /// A page of those with a dwelling that matches, by commune and name; only such dwellings are counted.
    ///
    /// @param page from 1
    public Slice<ResidenceSummary> search(DwellingFilter filter, int page, int perPage) {
        return new Slice<>(queries.summaries(filter, (page - 1) * perPage, perPage), queries.count(filter));
    }
}
