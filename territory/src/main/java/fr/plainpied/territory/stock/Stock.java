package fr.plainpied.territory.stock;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.territory.place.RealTerritory;
import java.time.LocalDate;
import java.util.List;

/// The whole invented stock.
///
/// @param landlords in order of size, the largest first
/// @param residences by commune, then by period
/// @param buildings by residence
/// @param dwellings by building
public record Stock(
        List<Landlord> landlords, List<Residence> residences, List<Building> buildings, List<StockDwelling> dwellings) {

    public Stock {
        landlords = List.copyOf(landlords);
        residences = List.copyOf(residences);
        buildings = List.copyOf(buildings);
        dwellings = List.copyOf(dwellings);
    }

    /// @param oneIn 1 for the real number of dwellings, 10 for a tenth of it
    public static Stock generate(Catalogue catalogue, RealTerritory real, int oneIn, long seed, LocalDate today) {
        return new StockGeneration(catalogue, real, seed, today).run(oneIn);
    }

    /// Dwellings that can be proposed: vacant, or let until a known date.
    public List<StockDwelling> free() {
        return dwellings.stream()
                .filter(dwelling -> dwelling.occupancy() != Occupancy.LET)
                .toList();
    }
}
