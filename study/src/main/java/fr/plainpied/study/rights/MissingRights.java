package fr.plainpied.study.rights;

import java.util.List;

/// What the study found.
///
/// @param households let dwellings whose tenants were drawn, in each draw
/// @param draws how often
/// @param livingStandard median euros a month and consumption unit, with every benefit claimed: to be held against what
///     is published of social tenants
/// @param missing households that claim at least one right less than they have
/// @param euros a year that they do not receive
/// @param eurosLow mean of the same under [Assumption#LOW]
/// @param benefits one row for each benefit with a published share
/// @param places by commune and age of the holder, communes by name; cells without a household are left out
public record MissingRights(
        int households,
        int draws,
        double livingStandard,
        Estimate missing,
        Estimate euros,
        double eurosLow,
        double eurosHigh,
        List<OfBenefit> benefits,
        List<OfPlace> places) {

    public MissingRights {
        benefits = List.copyOf(benefits);
        places = List.copyOf(places);
    }

    /// @param entitled households, or single persons for a right of a person, that have the right
    /// @param unclaimed those of them who do not claim it
    /// @param euros a year; 0 for a right that is not an amount
    public record OfBenefit(TakeUp.Rate rate, Estimate entitled, Estimate unclaimed, Estimate euros) {}

    /// @param households in the cell, mean over the draws
    /// @param missing of them, those that claim less than they have
    public record OfPlace(
            String communeCode, String commune, AgeBand age, double households, Estimate missing, Estimate euros) {}
}
