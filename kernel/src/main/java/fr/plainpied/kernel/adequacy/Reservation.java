package fr.plainpied.kernel.adequacy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Who a dwelling is reserved for (CCH R441-5).
public enum Reservation {
    NONE,
    STATE,
    LOCAL_AUTHORITY,
    ACTION_LOGEMENT,
    OTHER;

    /// The codes of each set met; there are few sets, and conditions are checked a million times.
    private static final Map<Set<Reservation>, Set<String>> CODES = new ConcurrentHashMap<>();

    /// @param reservations a set that does not change
    static Set<String> codes(Set<Reservation> reservations) {
        return CODES.computeIfAbsent(
                reservations, set -> set.stream().map(Reservation::code).collect(Collectors.toUnmodifiableSet()));
    }

    /// As written in the contract files.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
