package fr.plainpied.app.matching;

import fr.plainpied.app.housing.DwellingSurveyed;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.housing.DwellingsImported;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.kernel.adequacy.Dwelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Every dwelling of the territory in memory, read by the program itself whoever asks: only for comparing. A dwelling
/// whose values changed is read again by the first comparison after the change was kept.
@Component
class Stock {
    private final Dwellings dwellings;
    private final Object reading = new Object();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private volatile boolean stale = true;
    private volatile Map<String, Dwelling> held = Map.of();

    Stock(Dwellings dwellings) {
        this.dwellings = dwellings;
    }

    /// By id, in no order.
    Map<String, Dwelling> all() {
        if (stale || !changed.isEmpty()) {
            synchronized (reading) {
                read();
            }
        }
        return held;
    }

    Optional<Dwelling> find(String id) {
        return Optional.ofNullable(all().get(id));
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
            Map<String, Dwelling> all = new HashMap<>(held);
            all.putAll(orMark(() -> byId(dwellings.forKernel(ids)), () -> changed.addAll(ids)));
            held = Map.copyOf(all);
        }
    }

    private static Map<String, Dwelling> orMark(
            ScopedValue.CallableOp<Map<String, Dwelling>, RuntimeException> read, Runnable mark) {
        try {
            return CurrentActor.callAs(Actor.system(), read);
        } catch (RuntimeException unreadable) {
            mark.run();
            throw unreadable;
        }
    }

    private static Map<String, Dwelling> byId(List<Dwelling> dwellings) {
        return dwellings.stream().collect(Collectors.toMap(Dwelling::id, Function.identity()));
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
