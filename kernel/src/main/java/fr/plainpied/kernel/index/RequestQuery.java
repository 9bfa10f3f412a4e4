package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Assessment;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.PreparedDwelling;
import fr.plainpied.kernel.adequacy.Screening;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Strength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One question: the first dwellings for a request. Gates are read first; of the dwellings that are left, each distinct
/// description is screened once, and assessed only when it may be among the first.
final class RequestQuery {

    /// Above every cost of works in cents.
    private static final int COST_BITS = 56;

    private static final int UNSEEN = -1;

    private final DwellingColumns columns;
    private final Adequacy adequacy;
    private final Screening screening;
    private final TermsMemo terms;
    private final List<HouseholdNeeds> musts;
    /// By number of description: the best rank it can have, the exact one once assessed.
    private final int[] ranks;
    private final Assessment[] assessments;
    private final boolean[] assessed;
    private final Map<Integer, List<Criterion>> toMeasure = new HashMap<>();

    RequestQuery(DwellingColumns columns, Adequacy adequacy, TermsMemo terms) {
        this.columns = columns;
        this.adequacy = adequacy;
        this.screening = adequacy.screening();
        this.terms = terms;
        this.musts = screening.bare(terms.needs).stream()
                .filter(line -> line.strength() == Strength.MUST)
                .distinct()
                .map(screening::needs)
                .toList();
        int descriptions = columns.descriptions.limit();
        this.ranks = new int[descriptions];
        Arrays.fill(ranks, UNSEEN);
        this.assessments = new Assessment[descriptions];
        this.assessed = new boolean[descriptions];
    }

    List<IndexedDwelling> run(List<Phase> phases, int count) {
        List<IndexedDwelling> found = new ArrayList<>();
        for (Phase phase : phases) {
            if (found.size() < count) {
                Shortlist shortlist = new Shortlist(count - found.size(), Long.MAX_VALUE, columns.slots::id);
                search(phase, shortlist);
                shortlist.inOrder().forEach(entry -> found.add(answer(entry, phase)));
            }
        }
        return found;
    }

    /// Every dwelling in its place.
    List<Standing> everything() {
        Standings standings = new Standings();
        for (int slot = 0; slot < columns.slots.end(); slot++) {
            int number = columns.description.at(slot) - 1;
            if (number >= 0) {
                assess(number);
                standings.add(slot, terms.passes(slot), assessments[number], key(number), columns.available.at(slot));
            }
        }

        return standings.inOrder(columns.slots.ids());
    }

    private void search(Phase phase, Shortlist shortlist) {
        if (phase.first && !terms.lists().isEmpty()) {
            for (IntList list : terms.lists()) {
                for (int place = 0; place < list.size(); place++) {
                    look(list.at(place), phase, shortlist);
                }
            }
        } else {
            for (int slot = 0; slot < columns.slots.end(); slot++) {
                if (columns.description.at(slot) != DwellingColumns.FREE) {
                    look(slot, phase, shortlist);
                }
            }
        }
    }

    private void look(int slot, Phase phase, Shortlist shortlist) {
        boolean proposable = terms.passes(slot);
        if (phase.first && !proposable) {
            return;
        }
        int number = columns.description.at(slot) - 1;
        if (!phase.takes(rank(number)) || key(number) > shortlist.worstKey()) {
            return;
        }
        assess(number);
        if (phase.takes(ranks[number], proposable)) {
            shortlist.offer(key(number), slot, assessments[number], columns.available.at(slot));
        }
    }

    private int rank(int number) {
        if (ranks[number] == UNSEEN) {
            PreparedDwelling dwelling = columns.descriptions.value(number);
            int rank = 0;
            for (int must = 0; must < musts.size() && rank < Phase.DOES_NOT_FIT; must++) {
                rank = Math.max(
                        rank, screening.outlook(dwelling, musts.get(must)).rank());
            }
            ranks[number] = rank;
        }
        return ranks[number];
    }

    /// Rank, then cost of the works; while they are not known, the least that they can be.
    private long key(int number) {
        long cents = assessed[number] ? assessments[number].lowestCost().cents() : 0;
        return ((long) ranks[number] << COST_BITS) + cents;
    }

    private void assess(int number) {
        if (!assessed[number]) {
            assessments[number] = adequacy.assess(columns.descriptions.value(number), terms.needs);
            assessed[number] = true;
            ranks[number] = assessments[number].rank();
        }
    }

    private IndexedDwelling answer(Shortlist.Entry entry, Phase phase) {
        int number = columns.description.at(entry.slot()) - 1;
        PreparedDwelling dwelling = columns.descriptions.value(number);
        return new IndexedDwelling(
                columns.slots.id(entry.slot()),
                phase.first || terms.passes(entry.slot()),
                entry.assessment(),
                adequacy.works(dwelling, entry.assessment()),
                toMeasure.computeIfAbsent(number, unseen -> adequacy.toMeasure(dwelling, terms.needs)),
                Said.date(columns.available.at(entry.slot())));
    }
}
