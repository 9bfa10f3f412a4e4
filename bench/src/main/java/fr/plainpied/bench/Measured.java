package fr.plainpied.bench;

import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.territory.Territory;
import fr.plainpied.territory.TerritoryRecipe;
import fr.plainpied.territory.demand.PendingRequest;
import fr.plainpied.territory.stock.StockDwelling;
import java.time.LocalDate;
import java.util.List;

/// What is measured: the dwellings of the demonstration as their landlords know them, and its households with needs.
/// Households without any need are left out: they cost nothing and would flatter the figure.
record Measured(List<Dwelling> dwellings, List<Applicant> applicants) {

    static Measured territory(LocalDate day) {
        Territory territory = Territory.generate(TerritoryRecipe.demonstration(day));
        return new Measured(
                territory.stock().dwellings().stream()
                        .map(StockDwelling::asKnown)
                        .toList(),
                territory.demand().requests().stream()
                        .filter(PendingRequest::hasNeeds)
                        .map(PendingRequest::request)
                        .map(request -> new Applicant(request, HouseholdNeeds.of(request, 0)))
                        .toList());
    }

    /// How many requirements in force a household has, on average.
    double linesPerHousehold() {
        return applicants.stream()
                .mapToInt(applicant -> applicant.needs().lines().size())
                .average()
                .orElse(0);
    }
}
