package fr.plainpied.territory.stock;

import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.chance.Quota;
import fr.plainpied.territory.place.Commune;
import fr.plainpied.territory.place.DwellingCount;
import fr.plainpied.territory.place.Period;
import fr.plainpied.territory.place.RealTerritory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Groups the counted dwellings into residences of one commune, one period, one form and one district.
final class Partition {

    private final RealTerritory real;
    private final long seed;
    private final Map<String, Integer> residencesOfCommune = new LinkedHashMap<>();

    Partition(RealTerritory real, long seed) {
        this.real = real;
        this.seed = seed;
    }

    private record Kind(String commune, Period period, boolean house, boolean priorityDistrict) {}

    /// @param oneIn 1 keeps the real number of dwellings, 10 a tenth of it
    List<ResidencePlan> residences(int oneIn) {
        Map<String, Commune> communes = new LinkedHashMap<>();
        real.communes().forEach(commune -> communes.put(commune.code(), commune));
        List<ResidencePlan> plans = new ArrayList<>();
        roomsByKind(oneIn).forEach((kind, rooms) -> {
            Commune commune = communes.get(kind.commune());
            if (commune == null) {
                throw new IllegalStateException("The counts name the unknown commune %s.".formatted(kind.commune()));
            }
            plans.addAll(split(kind, commune, rooms));
        });
        return plans;
    }

    private Map<Kind, List<Integer>> roomsByKind(int oneIn) {
        int[] scaled = Quota.scale(
                real.counts().stream().mapToInt(DwellingCount::dwellings).toArray(), oneIn);
        Map<Kind, List<Integer>> rooms = new LinkedHashMap<>();
        for (int rank = 0; rank < scaled.length; rank++) {
            DwellingCount count = real.counts().get(rank);
            Kind kind = new Kind(count.commune(), count.period(), count.house(), count.priorityDistrict());
            for (int dwelling = 0; dwelling < scaled[rank]; dwelling++) {
                rooms.computeIfAbsent(kind, none -> new ArrayList<>()).add(count.rooms());
            }
        }
        return rooms;
    }

    private List<ResidencePlan> split(Kind kind, Commune commune, List<Integer> counted) {
        Dice dice = Dice.of(seed, "residences", kind.toString());
        List<Integer> rooms = dice.shuffled(counted);
        List<ResidencePlan> plans = new ArrayList<>();
        int from = 0;
        while (from < rooms.size()) {
            int left = rooms.size() - from;
            int size = Math.min(left, size(kind, dice));
            if (left - size < smallest(kind)) {
                size = left;
            }
            plans.add(plan(kind, commune, rooms.subList(from, from + size), dice));
            from += size;
        }
        return plans;
    }

    private ResidencePlan plan(Kind kind, Commune commune, List<Integer> counted, Dice dice) {
        int rank = residencesOfCommune.merge(kind.commune(), 1, Integer::sum);
        List<Integer> rooms = counted.stream()
                .map(count -> exactRooms(count, kind.house(), dice))
                .toList();
        return new ResidencePlan(
                "R%s-%03d".formatted(kind.commune(), rank),
                commune,
                kind.period(),
                dice.between(kind.period().first(), kind.period().last()),
                kind.house(),
                kind.priorityDistrict(),
                rooms);
    }

    /// The counts stop at "5 and more"; hypothesis: one flat in eight and one house in four of them has 6 rooms.
    private static int exactRooms(int counted, boolean house, Dice dice) {
        return counted == 5 && dice.chance(house ? 0.25 : 0.12) ? 6 : counted;
    }

    /// Hypothesis: estates of 1949-1975 are large, recent operations small.
    private static int size(Kind kind, Dice dice) {
        if (kind.house()) {
            return dice.between(2, 16);
        }
        return switch (kind.period()) {
            case BEFORE_1949 -> dice.between(4, 14);
            case FROM_1949 -> dice.between(16, 50);
            case FROM_1961 -> dice.between(24, 60);
            case FROM_1976 -> dice.between(12, 40);
            case FROM_1991, FROM_2001, FROM_2011 -> dice.between(8, 30);
        };
    }

    private static int smallest(Kind kind) {
        return kind.house() ? 2 : 6;
    }
}
