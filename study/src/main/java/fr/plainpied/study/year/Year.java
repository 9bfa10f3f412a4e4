package fr.plainpied.study.year;

import java.time.LocalDate;
import java.util.List;

/// One simulated year, before any rule is applied.
///
/// @param seed of all its draws
/// @param homes those that become free, then those of the tenants who ask to move
/// @param seekers households that wait at the start, then those that arrive
public record Year(long seed, LocalDate start, List<Home> homes, List<Seeker> seekers, Assumptions assumptions) {

    public static final int MONTHS = 12;

    public Year {
        homes = List.copyOf(homes);
        seekers = List.copyOf(seekers);
    }

    /// The day of the commission of a month, from 1: the first day of the next one.
    public LocalDate commission(int month) {
        return start.plusMonths(month);
    }

    /// Homes that become free whatever is decided.
    public List<Home> vacancies() {
        return homes.stream().filter(home -> !home.isLivedIn()).toList();
    }
}
