package fr.plainpied.app.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/// The moment of an act on a day: now for today, the middle of the day for one told afterwards.
final class Moments {
    private Moments() {}

    static OffsetDateTime of(LocalDate day, Clock clock) {
        return day.equals(LocalDate.now(clock))
                ? OffsetDateTime.now(clock)
                : day.atTime(LocalTime.NOON).atZone(clock.getZone()).toOffsetDateTime();
    }
}
