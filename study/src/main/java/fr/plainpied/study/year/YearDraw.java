package fr.plainpied.study.year;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.demand.PendingRequest;
import fr.plainpied.territory.place.RealTerritory;
import fr.plainpied.territory.stock.Occupancy;
import fr.plainpied.territory.stock.Stock;
import fr.plainpied.territory.stock.StockDwelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Draws a year from the generated territory: which homes become free and when, who asks, who lives where.
public final class YearDraw {

    /// A year whose income ceilings are published.
    public static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static final int TRIES = 30;

    private final long seed;
    private final Assumptions assumptions;
    private final Stock stock;
    private final List<Asking> asking;
    private final Errors errors;
    private final List<Home> homes = new ArrayList<>();

    /// @param oneIn 1 for the territory at its real size, 10 for a tenth of it
    public YearDraw(long seed, int oneIn, Assumptions assumptions) {
        Catalogue catalogue = Catalogue.current();
        RealTerritory real = RealTerritory.read();
        this.seed = seed;
        this.assumptions = assumptions;
        this.stock = Stock.generate(catalogue, real, oneIn, seed, START);
        this.asking = new Requests(catalogue, real, seed, assumptions)
                .draw(stock.dwellings().size());
        this.errors = new Errors(seed, assumptions.errorsPercent());
    }

    /// How many homes can become free in the year.
    public int mostVacancies() {
        return stock.free().size();
    }

    /// @param vacancies from 1 to [#mostVacancies]
    public Year draw(int vacancies) {
        homes.clear();
        vacancies(vacancies);
        List<Seeker> seekers = seekers();
        return new Year(seed, START, homes, seekers, assumptions);
    }

    /// Evenly along the stock, so that every kind of home is there.
    private void vacancies(int number) {
        List<StockDwelling> free = stock.free();
        if (number < 1 || number > free.size()) {
            throw new IllegalArgumentException("%d homes cannot become free among %d.".formatted(number, free.size()));
        }
        for (int rank = 0; rank < number; rank++) {
            StockDwelling dwelling = free.get((int) ((2L * rank + 1) * free.size() / (2L * number)));
            int month = Dice.of(seed, "opens", dwelling.id()).between(1, Year.MONTHS);
            add(dwelling, month);
        }
    }

    private int add(StockDwelling dwelling, int opensIn) {
        int index = homes.size();
        homes.add(new Home(index, dwelling.asKnown().withGrid(errors.known(dwelling)), dwelling.asItIs(), opensIn));
        return index;
    }

    private List<Seeker> seekers() {
        Map<String, List<StockDwelling>> byCommune = new HashMap<>();
        stock.dwellings().stream()
                .filter(dwelling -> dwelling.occupancy() == Occupancy.LET)
                .forEach(dwelling -> byCommune
                        .computeIfAbsent(dwelling.terms().commune().orElse(""), commune -> new ArrayList<>())
                        .add(dwelling));
        Set<String> taken = new HashSet<>();
        List<Seeker> seekers = new ArrayList<>();
        for (Asking one : asking) {
            List<StockDwelling> near = byCommune.getOrDefault(one.pending().homeCommune(), List.of());
            OptionalInt home = one.pending().transfer() ? presentHome(one.pending(), near, taken) : OptionalInt.empty();
            seekers.add(one.seeker(seekers.size(), home));
        }
        return seekers;
    }

    /// A home of the commune that is not too large; some tenants live in none of this stock.
    private OptionalInt presentHome(PendingRequest pending, List<StockDwelling> near, Set<String> taken) {
        Dice dice = Dice.of(seed, "lives", pending.id());
        int persons = pending.request().household().size();
        for (int again = 0; !near.isEmpty() && again < TRIES; again++) {
            StockDwelling home = dice.pick(near);
            if (home.terms().rooms().orElse(0) <= persons + 1 && taken.add(home.id())) {
                return OptionalInt.of(add(home, Home.LIVED_IN));
            }
        }
        return OptionalInt.empty();
    }
}
