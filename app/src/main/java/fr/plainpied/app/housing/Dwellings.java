package fr.plainpied.app.housing;

import fr.plainpied.app.housing.store.Adaptabilities;
import fr.plainpied.app.housing.store.DwellingQueries;
import fr.plainpied.app.housing.store.Grading;
import fr.plainpied.app.housing.store.Subject;
import fr.plainpied.app.housing.store.Values;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.dwellings.Survey;
import fr.plainpied.kernel.adequacy.Adaptability;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.explain.Classification;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The dwellings whoever acts may see: their landlord's people see its own, those who accompany households and those
/// who answer for the territory see all of them. Anybody else sees none.
@Service
@Transactional(readOnly = true)
public class Dwellings {
    private static final Set<Role> WRITERS =
            Set.of(Role.ALLOCATION_OFFICER, Role.ACCESSIBILITY_REFERENT, Role.CONCIERGE);

    private static final Set<Role> READERS = Set.of(
            Role.ACCOMPANYING_PROFESSIONAL,
            Role.OCCUPATIONAL_THERAPIST,
            Role.COORDINATOR,
            Role.PROGRAMME_OFFICER,
            Role.TERRITORY_OFFICER);

    private final DwellingQueries queries;
    private final Values values;
    private final Adaptabilities adaptabilities;
    private final Grading grading;
    private final Inventory inventory;

    Dwellings(
            DwellingQueries queries,
            Values values,
            Adaptabilities adaptabilities,
            Grading grading,
            Inventory inventory) {
        this.grading = grading;
        this.inventory = inventory;
        this.queries = queries;
        this.values = values;
        this.adaptabilities = adaptabilities;
    }

    /// A page of those that match, by commune, residence, entrance and door.
    ///
    /// @param page from 1
    public Slice<DwellingSummary> search(DwellingFilter filter, int page, int perPage) {
        return new Slice<>(queries.summaries(filter, (page - 1) * perPage, perPage), queries.count(filter));
    }

    /// How many match.
    public int count(DwellingFilter filter) {
        return queries.count(filter);
    }

    /// The dwelling of that id; empty when there is none the actor may see.
    public Optional<DwellingSummary> summary(String id) {
        return queries.summary(id);
    }

    /// All that is known of a dwelling; empty when there is none the actor may see.
    public Optional<DwellingSheet> sheet(String id) {
        return queries.summary(id).map(summary -> {
            Map<String, RecordedValue> holding = values.holding(id);
            Grid.Builder values = Grid.of(Catalogue.current());
            holding.values().forEach(held -> held.value().ifPresent(value -> values.put(held.criterion(), value)));
            Grid grid = values.build();
            Classification classification = grading.of(grid);
            return new DwellingSheet(
                    summary,
                    new Dwelling(id, summary.terms(), grid, adaptabilities.of(id)),
                    classification,
                    grading.holdingBack(grid, classification.best()),
                    holding,
                    adaptabilities.visit(id),
                    changeable(id));
        });
    }

    private boolean changeable(String id) {
        return values.subject(id).filter(Dwellings::mayChange).isPresent();
    }

    /// For the kernel: every dwelling the actor may see that matches, with its known grid.
    public List<Dwelling> forKernel(DwellingFilter filter) {
        return forKernel(queries.summaries(filter, 0, Integer.MAX_VALUE), values.grids(), adaptabilities.all());
    }

    /// For the kernel: every dwelling the actor may see.
    public List<Dwelling> forKernel() {
        return forKernel(DwellingFilter.ALL);
    }

    /// For the kernel: those of these ids that the actor may see.
    public List<Dwelling> forKernel(List<String> ids) {
        return forKernel(queries.summaries(ids), values.grids(ids), adaptabilities.of(ids));
    }

    /// Every dwelling of the territory as it is, by id, read by the program itself whoever asks: only for comparing.
    /// What of the answer is shown must pass [#seen] first. The same map as long as nothing changes.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<String, Dwelling> held() {
        return inventory.dwellings();
    }

    /// The same, everything read again.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<String, Dwelling> heldAgain() {
        return inventory.again();
    }

    /// The same as the database has it, read apart from what is held in memory: to check the latter.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<String, Dwelling> heldApart() {
        return inventory.apart();
    }

    static List<Dwelling> forKernel(
            List<DwellingSummary> summaries, Map<String, Grid> grids, Map<String, Adaptability> surveys) {
        Grid unknown = Grid.unknown(Catalogue.current());
        return summaries.stream()
                .map(summary -> new Dwelling(
                        summary.id(),
                        summary.terms(),
                        grids.getOrDefault(summary.id(), unknown),
                        surveys.getOrDefault(summary.id(), Adaptability.NOT_SURVEYED)))
                .toList();
    }

    /// Ids of every dwelling the actor may see.
    public Set<String> seen() {
        return queries.ids();
    }

    /// As rows of the contract files, of which each field can be read back.
    public List<DwellingRow> rows(DwellingFilter filter) {
        List<DwellingSummary> summaries = queries.summaries(filter, 0, Integer.MAX_VALUE);
        List<Dwelling> known = forKernel(
                summaries,
                values.grids(summaries.stream().map(DwellingSummary::id).toList()),
                adaptabilities.all());
        return IntStream.range(0, known.size())
                .mapToObj(row -> new DwellingRow(
                        row + 2,
                        known.get(row),
                        Optional.of(summaries.get(row).residence().name()),
                        Optional.of(summaries.get(row).residence().landlord()),
                        Survey.UNKNOWN))
                .toList();
    }

    /// Those of these ids that the actor may see, by id.
    public Map<String, DwellingSummary> summaries(List<String> ids) {
        return queries.summaries(ids).stream().collect(Collectors.toMap(DwellingSummary::id, Function.identity()));
    }

    /// All that was said of a criterion of a dwelling; empty when there is no such dwelling for the actor.
    public Optional<CriterionHistory> history(String dwelling, Criterion criterion) {
        return values.subject(dwelling).map(subject -> values.history(subject, criterion));
    }

    /// Landlords the actor may see, by name.
    public List<Landlord> landlords() {
        return queries.landlords();
    }

    /// Communes where the actor sees residences, by name.
    public List<Place> communes() {
        return queries.communes();
    }

    /// Whether whoever acts has a role that sees dwellings; which of them, the database says.
    public static boolean open() {
        Role role = CurrentActor.get().role();
        return WRITERS.contains(role) || READERS.contains(role);
    }

    static boolean mayChange(Subject subject) {
        Actor actor = CurrentActor.get();
        return WRITERS.contains(actor.role())
                && actor.organisation()
                        .filter(organisation -> organisation.value().equals(subject.organisation()))
                        .isPresent();
    }
}
