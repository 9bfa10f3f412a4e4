package fr.plainpied.kernel.criteria;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One edition of the criteria, situations and works. Editions are never changed in place: a correction is a new date.
public final class Catalogue {

    private static final Catalogue CURRENT = CatalogueReader.read(LocalDate.of(2026, 11, 22), CatalogueReader::shipped);

    private final LocalDate edition;
    private final Fingerprint fingerprint;
    private final List<Criterion> criteria;
    private final Criterion routeSteps;
    private final Map<String, Criterion> byCode = new LinkedHashMap<>();
    private final Map<String, Situation> situations = new LinkedHashMap<>();
    private final Map<String, Work> works = new LinkedHashMap<>();

    Catalogue(
            LocalDate edition,
            Fingerprint fingerprint,
            CriteriaTable table,
            List<Situation> situations,
            List<Work> works) {
        this.edition = edition;
        this.fingerprint = fingerprint;
        this.criteria = table.criteria();
        this.routeSteps = table.routeSteps();
        criteria.forEach(criterion -> byCode.put(criterion.code(), criterion));
        byCode.put(routeSteps.code(), routeSteps);
        situations.forEach(situation -> this.situations.put(situation.code(), situation));
        works.forEach(work -> this.works.put(work.code(), work));
    }

    /// The edition shipped with this version of the program.
    public static Catalogue current() {
        return CURRENT;
    }

    public LocalDate edition() {
        return edition;
    }

    /// Of the three tables of this edition.
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /// The criteria that a dwelling can have a value for, in catalogue order; without the derived `route_steps`.
    public List<Criterion> criteria() {
        return criteria;
    }

    public Criterion routeSteps() {
        return routeSteps;
    }

    /// @throws IllegalArgumentException when the edition has no such criterion
    public Criterion criterion(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The catalogue of %s has no criterion %s.".formatted(edition, code)));
    }

    /// Also finds `route_steps`.
    public Optional<Criterion> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<Situation> situations() {
        return List.copyOf(situations.values());
    }

    public Optional<Situation> findSituation(String code) {
        return Optional.ofNullable(situations.get(code));
    }

    public List<Work> works() {
        return List.copyOf(works.values());
    }

    public Optional<Work> findWork(String code) {
        return Optional.ofNullable(works.get(code));
    }

    record CriteriaTable(List<Criterion> criteria, Criterion routeSteps) {}
}
