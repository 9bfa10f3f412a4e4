package fr.plainpied.app.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Slows down whoever guesses passwords: ten wrong ones in a quarter of an hour for one account from one network
/// address, a hundred for all accounts from that address, which a whole office may share. Counted by the pair, so that
/// nobody can lock somebody else out from elsewhere. Kept in memory: a restart forgets.
final class SignInAttempts {
    static final int OF_ACCOUNT = 10;
    static final int OF_ORIGIN = 100;
    static final Duration PERIOD = Duration.ofMinutes(15);

    private static final int REMEMBERED = 20_000;

    private final InstantSource clock;

    /// The least recently used first: the one forgotten when there are too many.
    private final Map<Key, Deque<Instant>> attempts = new LinkedHashMap<>(64, 0.75f, true);

    /// What is counted together.
    ///
    /// @param account as typed, be it nothing; absent for all those of an origin
    private record Key(String origin, Optional<String> account) {
        static Key of(String account, String origin) {
            return new Key(origin, Optional.of(account));
        }

        static Key of(String origin) {
            return new Key(origin, Optional.empty());
        }
    }

    SignInAttempts(InstantSource clock) {
        this.clock = clock;
    }

    /// Counts an attempt before its password is looked at, so that attempts made together are all counted.
    ///
    /// @return false when there were too many: this one is not counted and must not be looked at
    synchronized boolean begin(String account, String origin) {
        Deque<Instant> ofAccount = recent(Key.of(account, origin));
        Deque<Instant> ofOrigin = recent(Key.of(origin));
        if (ofAccount.size() >= OF_ACCOUNT || ofOrigin.size() >= OF_ORIGIN) {
            return false;
        }
        ofAccount.add(clock.instant());
        ofOrigin.add(clock.instant());
        return true;
    }

    /// The password was right: the account starts afresh.
    synchronized void succeeded(String account, String origin) {
        forgive(account, origin);
        attempts.remove(Key.of(account, origin));
    }

    /// The attempt failed for a reason that is not the person's.
    synchronized void forgive(String account, String origin) {
        recent(Key.of(account, origin)).pollLast();
        recent(Key.of(origin)).pollLast();
    }

    private Deque<Instant> recent(Key key) {
        Deque<Instant> moments = attempts.computeIfAbsent(key, made -> new ArrayDeque<>());
        Instant start = clock.instant().minus(PERIOD);
        while (!moments.isEmpty() && !moments.getFirst().isAfter(start)) {
            moments.removeFirst();
        }
        if (attempts.size() > REMEMBERED) {
            attempts.remove(attempts.keySet().iterator().next());
        }
        return moments;
    }
}
