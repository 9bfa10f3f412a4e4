package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Work;
import fr.plainpied.kernel.criteria.WorkEffect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The works of an edition as arrays, for loops that must not search.
final class WorkTables {

    private final int criteria;
    final Work[] works;
    /// Works that change a criterion, by index of the criterion.
    final int[][] worksOn;
    /// The effects of [#worksOn], in the same order.
    final WorkEffect[][] effectsOn;
    /// All effects of each work.
    final WorkEffect[][] effectsOf;
    /// Works that change a part of the way in.
    final int[] routeWorks;
    /// Rank of each work when sorted by code.
    final int[] codeRank;

    /// @param wayInParts indexes of the criteria that count steps on the way in
    WorkTables(Catalogue catalogue, int[] wayInParts) {
        this.criteria = catalogue.criteria().size() + 1;
        this.works = catalogue.works().toArray(Work[]::new);
        this.worksOn = worksOn();
        this.effectsOn = effectsOn();
        this.effectsOf = Arrays.stream(works)
                .map(work -> work.effects().toArray(WorkEffect[]::new))
                .toArray(WorkEffect[][]::new);
        this.routeWorks = routeWorks(wayInParts);
        this.codeRank = codeRank();
    }

    private int[][] worksOn() {
        int[][] on = new int[criteria][];
        for (int criterion = 0; criterion < criteria; criterion++) {
            List<Integer> found = new ArrayList<>();
            for (Work work : works) {
                int index = criterion;
                if (work.effects().stream()
                        .anyMatch(effect -> effect.criterion().index() == index)) {
                    found.add(work.index());
                }
            }
            on[criterion] = found.stream().mapToInt(Integer::intValue).toArray();
        }
        return on;
    }

    private WorkEffect[][] effectsOn() {
        WorkEffect[][] on = new WorkEffect[criteria][];
        for (int criterion = 0; criterion < criteria; criterion++) {
            on[criterion] = new WorkEffect[worksOn[criterion].length];
            for (int rank = 0; rank < worksOn[criterion].length; rank++) {
                on[criterion][rank] = effectOn(works[worksOn[criterion][rank]], criterion);
            }
        }
        return on;
    }

    private int[] routeWorks(int[] parts) {
        List<Integer> found = new ArrayList<>();
        for (int part : parts) {
            for (int work : worksOn[part]) {
                if (!found.contains(work)) {
                    found.add(work);
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] codeRank() {
        List<Work> sorted = new ArrayList<>(List.of(works));
        sorted.sort(Comparator.comparing(Work::code));
        int[] ranks = new int[works.length];
        for (int rank = 0; rank < sorted.size(); rank++) {
            ranks[sorted.get(rank).index()] = rank;
        }
        return ranks;
    }

    private static WorkEffect effectOn(Work work, int criterion) {
        return work.effects().stream()
                .filter(effect -> effect.criterion().index() == criterion)
                .findFirst()
                .orElseThrow();
    }
}
