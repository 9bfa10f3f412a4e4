package fr.plainpied.territory;

import java.time.LocalDate;

/// What the demonstration territory is made from. The same recipe gives the same territory, to the last byte.
///
/// @param oneIn 1 for the real number of dwellings (17 222), 10 for a tenth of it
/// @param seed any number
/// @param today the day of the demonstration: vacancies, requests and visits are dated around it
public record TerritoryRecipe(int oneIn, long seed, LocalDate today) {

    private static final int SMALLEST = 200;
    private static final long SEED = 56_121;

    public TerritoryRecipe {
        if (oneIn < 1 || oneIn > SMALLEST) {
            throw new IllegalArgumentException(
                    "The scale 1:%d is not between 1:1 and 1:%d. Choose 1:10 for the usual demonstration."
                            .formatted(oneIn, SMALLEST));
        }
    }

    /// The usual demonstration: a tenth of the real stock, 1 722 dwellings.
    public static TerritoryRecipe demonstration(LocalDate today) {
        return new TerritoryRecipe(10, SEED, today);
    }

    /// The same territory at another size.
    public static TerritoryRecipe at(int oneIn, LocalDate today) {
        return new TerritoryRecipe(oneIn, SEED, today);
    }

    /// As many dwellings as the real territory.
    public static TerritoryRecipe fullSize(LocalDate today) {
        return new TerritoryRecipe(1, SEED, today);
    }
}
