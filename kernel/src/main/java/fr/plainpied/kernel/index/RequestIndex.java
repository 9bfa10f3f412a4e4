package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.HousingRequest;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Requests ready to be ranked for a vacancy: the first of [fr.plainpied.kernel.adequacy.Matching#candidates], in the
/// same order with the same figures, at the scale of a country.
///
/// About a hundred bytes a request. Putting or removing one costs microseconds and never moves the others. Incomes and
/// rents of 21 million euros and more count as 21 million. Safe for several threads: many may ask at once, a change
/// waits for its turn.
public final class RequestIndex {

    private final Adequacy adequacy;
    private final Gates gates;
    private final RequestColumns columns;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /// @param adequacy of the catalogue that the requests are written in
    /// @param horizonYears of all the assessments; 0 is today
    public RequestIndex(Adequacy adequacy, Gates gates, int horizonYears) {
        this.adequacy = adequacy;
        this.gates = gates;
        this.columns = new RequestColumns(adequacy.screening(), horizonYears);
    }

    /// Adds a request, in place of the one with the same id if there is one.
    public void put(HousingRequest request) {
        lock.writeLock().lock();
        try {
            columns.put(request);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// @return whether there was a request of that id
    public boolean remove(String id) {
        lock.writeLock().lock();
        try {
            return columns.remove(Slots.bytes(id));
        } finally {
            lock.writeLock().unlock();
        }
    }

    public boolean contains(String id) {
        lock.readLock().lock();
        try {
            return columns.slots.find(Slots.bytes(id)) >= 0;
        } finally {
            lock.readLock().unlock();
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

    /// Distinct needs among the requests.
    public int distinctNeeds() {
        lock.readLock().lock();
        try {
            return columns.profiles.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /// The first candidates for a dwelling, those who cannot be proposed after all others.
    ///
    /// @param count most candidates wanted
    public List<IndexedRequest> best(Vacancy vacancy, int count) {
        return ask(vacancy, count, Phase.EVERYBODY);
    }

    /// The first candidates for a dwelling among those who can be proposed and whom it does or may fit.
    ///
    /// @param count most candidates wanted
    public List<IndexedRequest> proposable(Vacancy vacancy, int count) {
        return ask(vacancy, count, Phase.PROPOSABLE);
    }

    /// Every request for a dwelling in the published order, as [fr.plainpied.kernel.adequacy.Matching#candidates].
    public List<Standing> ranking(Vacancy vacancy) {
        lock.readLock().lock();
        try {
            return new WholeRanking(columns, adequacy, gates, vacancy).run();
        } finally {
            lock.readLock().unlock();
        }
    }

    private List<IndexedRequest> ask(Vacancy vacancy, int count, List<Phase> phases) {
        lock.readLock().lock();
        try {
            return new VacancyQuery(columns, adequacy, gates, vacancy).run(phases, count);
        } finally {
            lock.readLock().unlock();
        }
    }
}
