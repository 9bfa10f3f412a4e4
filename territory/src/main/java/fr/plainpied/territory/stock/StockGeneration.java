package fr.plainpied.territory.stock;

import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.territory.place.RealTerritory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One run of the stock generator, in the order in which one thing decides the next: residences, their buildings, the
/// lifts, the ways in, which dwellings are accessible, adapted and free, then their inside and what is known of it.
final class StockGeneration {

    private final Catalogue catalogue;
    private final long seed;
    private final LocalDate today;
    private final Partition partition;
    private final Places places;
    private final Knowledge knowledge;
    private final Map<String, LandlordProfile> owners = new HashMap<>();
    private final Map<String, Building> buildings = new HashMap<>();

    StockGeneration(Catalogue catalogue, RealTerritory real, long seed, LocalDate today) {
        this.catalogue = catalogue;
        this.seed = seed;
        this.today = today;
        this.partition = new Partition(real, seed);
        this.places = new Places(real, seed);
        this.knowledge = new Knowledge(seed, today);
    }

    /// A residence with its buildings, planned and made.
    private record Estate(ResidencePlan plan, List<BuildingPlan> buildingPlans, Values site, Residence residence) {}

    Stock run(int oneIn) {
        List<ResidencePlan> plans = partition.residences(oneIn);
        owners.putAll(new Ownership(seed).owners(plans));
        List<Estate> estates = plans.stream().map(this::estate).toList();
        Set<String> served = new Lifts(seed)
                .served(estates.stream()
                        .flatMap(estate -> estate.buildingPlans().stream())
                        .toList());
        List<DwellingPlan> dwellingPlans = new ArrayList<>();
        List<Building> made = new ArrayList<>();
        for (Estate estate : estates) {
            for (BuildingPlan plan : estate.buildingPlans()) {
                Values common = new CommonParts(seed).values(plan, served.contains(plan.id()), estate.site());
                Building building = building(plan, estate.residence(), common);
                made.add(building);
                buildings.put(plan.id(), building);
                dwellingPlans.addAll(new WayIn(seed).dwellings(plan, common));
            }
        }
        return new Stock(
                LandlordProfile.ALL.stream().map(LandlordProfile::landlord).toList(),
                estates.stream().map(Estate::residence).toList(),
                made,
                dwellings(dwellingPlans));
    }

    private LandlordProfile owner(ResidencePlan plan) {
        return owners.getOrDefault(plan.id(), LandlordProfile.ALL.getFirst());
    }

    private Estate estate(ResidencePlan plan) {
        List<BuildingPlan> shaped = new Shapes(seed).buildings(plan);
        Values site = new SiteDraw(catalogue, seed).values(plan);
        Places.Place place = places.place(plan, shaped.getFirst().storeys());
        Residence residence = new Residence(
                plan.id(),
                place.name(),
                owner(plan).landlord(),
                plan.commune().code(),
                plan.priorityDistrict(),
                place.address(),
                place.position(),
                place.osmWay(),
                plan.period(),
                plan.builtIn(),
                knowledge.ofSite(plan, owner(plan), site));
        return new Estate(plan, shaped, site, residence);
    }

    private Building building(BuildingPlan plan, Residence residence, Values common) {
        return new Building(
                plan.id(),
                residence,
                plan.entrance(),
                plan.house(),
                plan.storeys(),
                plan.dwellings(),
                knowledge.ofBuilding(plan, owner(plan.residence()), common));
    }

    private List<StockDwelling> dwellings(List<DwellingPlan> plans) {
        AccessQuota quota = new AccessQuota(plans, seed);
        Vacancies vacancies = new Vacancies(plans, quota, seed, today);
        Inside inside = new Inside(seed);
        Letting letting = new Letting(seed);
        List<Values> truths = new ArrayList<>();
        List<Letting.Draft> drafts = new ArrayList<>();
        for (DwellingPlan plan : plans) {
            Values truth = inside.values(plan, quota.accessible(plan), quota.adapted(plan));
            truths.add(truth);
            drafts.add(letting.draft(plan, truth));
        }
        double eurosPerWeight = Letting.eurosPerWeight(drafts);
        List<StockDwelling> dwellings = new ArrayList<>();
        for (int rank = 0; rank < plans.size(); rank++) {
            DwellingPlan plan = plans.get(rank);
            dwellings.add(dwelling(
                    plan,
                    truths.get(rank),
                    drafts.get(rank)
                            .terms(plan, eurosPerWeight, vacancies.of(plan).availableFrom()),
                    vacancies.of(plan).occupancy()));
        }
        return dwellings;
    }

    private StockDwelling dwelling(DwellingPlan plan, Values truth, LettingTerms terms, Occupancy occupancy) {
        Building building = buildings.get(plan.building().id());
        if (building == null) {
            throw new IllegalStateException("The dwelling %s has no building.".formatted(plan.id()));
        }
        boolean emptied = occupancy != Occupancy.LET;
        LandlordProfile owner = owner(plan.residence());
        return new StockDwelling(
                plan.id(),
                building,
                plan.number(),
                plan.slot().storey(),
                terms,
                occupancy,
                truth.grid(),
                knowledge.ofDwelling(plan, owner, truth, emptied),
                new Surveys(seed, today).of(plan, owner, truth, emptied));
    }
}
