package fr.plainpied.app.matching;

import fr.plainpied.app.housing.DwellingSurveyed;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.housing.DwellingsImported;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.PreparedDwelling;
import fr.plainpied.kernel.criteria.Catalogue;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Every dwelling of the territory in memory, read by the program itself whoever asks: only for comparing. A dwelling
/// whose values changed is read again by the first comparison after the change was kept.
@Component
class Stock {
    private final Dwellings dwellings;
    private final Adequacy adequacy = new Adequacy(Catalogue.current());
    private final Object reading = new Object();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private volatile boolean stale = true;
    private volatile Map<String, PreparedDwelling> held = Map.of();

    Stock(Dwellings dwellings) {
        this.dwellings = dwellings;
    }

    /// Ready to be compared, in no order.
    Collection<PreparedDwelling> all() {
        return upToDate().values();
    }

    Optional<Dwelling> find(String id) {
        return Optional.ofNullable(upToDate().get(id)).map(PreparedDwelling::dwelling);
    }

    private Map<String, PreparedDwelling> upToDate() {
        if (stale || !changed.isEmpty()) {
            synchronized (reading) {
                read();
            }
        }
        return held;
    }

    /// What changes during the reading is marked again, and read next time.
    private void read() {
        if (stale) {
            stale = false;
            changed.clear();
            held = Map.copyOf(orMark(() -> byId(dwellings.forKernel()), () -> stale = true));
        } else if (!changed.isEmpty()) {
            List<String> ids = List.copyOf(changed);
            ids.forEach(changed::remove);
            Map<String, PreparedDwelling> all = new HashMap<>(held);
            all.putAll(orMark(() -> byId(dwellings.forKernel(ids)), () -> changed.addAll(ids)));
            held = Map.copyOf(all);
        }
    }

    private static Map<String, PreparedDwelling> orMark(
            ScopedValue.CallableOp<Map<String, PreparedDwelling>, RuntimeException> read, Runnable mark) {
        try {
            return CurrentActor.callAs(Actor.system(), read);
        } catch (RuntimeException unreadable) {
            mark.run();
            throw unreadable;
        }
    }

    private Map<String, PreparedDwelling> byId(List<Dwelling> read) {
        return read.stream().collect(Collectors.toMap(Dwelling::id, adequacy::prepare));
    }

    @TransactionalEventListener
    void surveyed(DwellingSurveyed event) {
        changed.addAll(event.dwellings());
    }

    @TransactionalEventListener
    void imported(DwellingsImported event) {
        stale = true;
    }
}
