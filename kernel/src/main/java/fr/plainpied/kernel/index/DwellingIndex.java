package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.HousingRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Dwellings ready to be ranked for a request: the first of [fr.plainpied.kernel.adequacy.Matching#dwellings], in the
/// same order with the same figures.
///
/// Dwellings described alike share their description. Rents of 21 million euros a month and more count as 21 million.
/// Safe for several threads: many may ask at once, a change waits for its turn.
public final class DwellingIndex {

    private final Adequacy adequacy;
    private final Gates gates;
    private final int horizonYears;
    private final DwellingColumns columns;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /// @param adequacy of the catalogue that the dwellings are described in
    /// @param horizonYears of all the assessments; 0 is today
    public DwellingIndex(Adequacy adequacy, Gates gates, int horizonYears) {
        this.adequacy = adequacy;
        this.gates = gates;
        this.horizonYears = horizonYears;
        this.columns = new DwellingColumns(adequacy);
    }

    /// Adds a dwelling, in place of the one with the same id if there is one.
    public void put(Dwelling dwelling) {
        lock.writeLock().lock();
        try {
            columns.put(dwelling);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// @return whether there was a dwelling of that id
    public boolean remove(String id) {
        lock.writeLock().lock();
        try {
            return columns.remove(Slots.bytes(id));
        } finally {
            lock.writeLock().unlock();
        }
    }

    public int size() {
        lock.readLock().lock();
        try {
            return columns.slots.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /// The first dwellings for a request, those that cannot be proposed after all others.
    ///
    /// @param date the day of the assessment
    /// @param count most dwellings wanted
    public List<IndexedDwelling> best(HousingRequest request, LocalDate date, int count) {
        return ask(request, date, Phase.EVERYBODY, count);
    }

    /// The first dwellings for a request among those that can be proposed and that do or may fit.
    ///
    /// @param date the day of the assessment
    /// @param count most dwellings wanted
    public List<IndexedDwelling> proposable(HousingRequest request, LocalDate date, int count) {
        return ask(request, date, Phase.PROPOSABLE, count);
    }

    /// Every dwelling for an applicant in the published order, as [fr.plainpied.kernel.adequacy.Matching#dwellings].
    ///
    /// @param applicant whose needs are those of their own horizon
    /// @param date the day of the assessment
    public List<Standing> ranking(Applicant applicant, LocalDate date) {
        lock.readLock().lock();
        try {
            return new RequestQuery(columns, adequacy, new TermsMemo(columns, gates, applicant, date)).everything();
        } finally {
            lock.readLock().unlock();
        }
    }

    private List<IndexedDwelling> ask(HousingRequest request, LocalDate date, List<Phase> phases, int count) {
        lock.readLock().lock();
        try {
            TermsMemo terms = new TermsMemo(columns, gates, Applicant.of(request, horizonYears), date);
            return new RequestQuery(columns, adequacy, terms).run(phases, count);
        } finally {
            lock.readLock().unlock();
        }
    }
}
