package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Assessment;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.adequacy.PreparedDwelling;
import fr.plainpied.kernel.adequacy.Screening;
import fr.plainpied.kernel.criteria.Criterion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One question: the first candidates of a dwelling.
///
/// Each profile has a key made of what is sure of its rank and of its scarcity. A request is looked at further only
/// when the key of its profile and its points are as good as those of the last one kept; only then are its gates read
/// and, once for its profile, the engine asked. In the order of cost: two columns for all, gates for some, the engine
/// for a few.
final class VacancyQuery {

    private static final byte UNSEEN = -1;
    /// Below every key: the profile has to be looked at.
    private static final int UNKNOWN = Integer.MIN_VALUE;
    /// Above every key.
    private static final int OUT = 1 << 16;
    private static final int SCARCITIES = 16;
    private static final long WORST = ((long) OUT << Integer.SIZE) - 1;

    private final RequestColumns columns;
    private final Adequacy adequacy;
    private final Vacancy vacancy;
    private final Screening screening;
    private final PreparedDwelling dwelling;
    private final GateMemo gates;
    /// By number of profile plus one: the best rank it can have, the exact one once assessed.
    private final int[] ranks;
    private final int[] scarcities;
    /// By number of line: the rank of its outlook.
    private final byte[] lines;
    private final Assessment[] assessments;
    private final boolean[] assessed;
    private final Map<Integer, List<Criterion>> toMeasure = new HashMap<>();

    VacancyQuery(RequestColumns columns, Adequacy adequacy, Gates gates, Vacancy vacancy) {
        this.columns = columns;
        this.adequacy = adequacy;
        this.vacancy = vacancy;
        this.screening = adequacy.screening();
        this.dwelling = adequacy.prepare(vacancy.dwelling());
        this.gates = new GateMemo(columns, gates, vacancy);
        int profiles = columns.profiles.limit() + 1;
        this.ranks = new int[profiles];
        this.scarcities = new int[profiles];
        this.assessments = new Assessment[profiles];
        this.assessed = new boolean[profiles];
        Arrays.fill(ranks, UNSEEN);
        this.lines = new byte[columns.profiles.lineLimit()];
        Arrays.fill(lines, UNSEEN);
    }

    /// What is sure of the rank of a profile, and its scarcity; each line is asked about once.
    private void screen(int number) {
        Profile profile = columns.profiles.profile(number - 1);
        int rank = 0;
        for (int must : profile.musts().values()) {
            if (lines[must] == UNSEEN) {
                lines[must] = (byte) screening
                        .outlook(dwelling, columns.profiles.line(must).alone())
                        .rank();
            }
            rank = Math.max(rank, lines[must]);
        }
        ranks[number] = rank;
        scarcities[number] = Integer.bitCount(screening.scarceHeld(dwelling) & profile.scarceNeeded());
    }

    List<IndexedRequest> run(List<Phase> phases, int count) {
        List<IndexedRequest> found = new ArrayList<>();
        for (Phase phase : phases) {
            if (found.size() < count) {
                Shortlist shortlist = new Shortlist(count - found.size(), WORST, this::tieBreak);
                new Search(phase, shortlist).run();
                shortlist.inOrder().forEach(entry -> found.add(answer(entry, phase)));
            }
        }
        return found;
    }

    private String tieBreak(int slot) {
        return Matching.tieBreak(vacancy.seed(), vacancy.dwelling().id(), columns.slots.id(slot));
    }

    private IndexedRequest answer(Shortlist.Entry entry, Phase phase) {
        int slot = entry.slot();
        int number = columns.profile.at(slot);
        Profile profile = columns.profiles.profile(number - 1);
        return new IndexedRequest(
                columns.slots.id(slot),
                phase.first || gates.passes(slot),
                entry.assessment(),
                adequacy.works(dwelling, entry.assessment()),
                toMeasure.computeIfAbsent(number, unseen -> adequacy.toMeasure(dwelling, profile.needs())),
                columns.points.at(slot),
                Said.date(columns.registered.at(slot)));
    }

    /// The search of one phase.
    private final class Search {
        private final Phase phase;
        private final Shortlist shortlist;
        /// By number of profile plus one; [#OUT] where the phase takes nobody.
        private final int[] heads;

        Search(Phase phase, Shortlist shortlist) {
            this.phase = phase;
            this.shortlist = shortlist;
            this.heads = new int[ranks.length];
            for (int number = 0; number < heads.length; number++) {
                heads[number] = head(number);
            }
            heads[RequestColumns.FREE] = OUT;
        }

        private int head(int number) {
            if (ranks[number] == UNSEEN) {
                return UNKNOWN;
            }
            return phase.takes(ranks[number]) ? ranks[number] * SCARCITIES - scarcities[number] : OUT;
        }

        void run() {
            if (phase.first && !gates.lists().isEmpty()) {
                for (IntList list : gates.lists()) {
                    for (int place = 0; place < list.size(); place++) {
                        look(list.at(place));
                    }
                }
            } else {
                for (int first = 0; first < columns.slots.end(); first += IntColumn.PAGE) {
                    lookAtPage(first, first / IntColumn.PAGE);
                }
            }
        }

        /// The same as [#look(int)] for every slot of a page, two columns side by side.
        private void lookAtPage(int first, int page) {
            int[] profiles = columns.profile.page(page);
            int[] points = columns.points.page(page);
            int end = Math.min(IntColumn.PAGE, columns.slots.end() - first);
            for (int slot = 0; slot < end; slot++) {
                if (key(profiles[slot], points[slot]) <= shortlist.worstKey()) {
                    admit(first + slot);
                }
            }
        }

        private void look(int slot) {
            if (key(columns.profile.at(slot), columns.points.at(slot)) <= shortlist.worstKey()) {
                admit(slot);
            }
        }

        private long key(int number, int points) {
            return ((long) heads[number] << Integer.SIZE) + (Integer.MAX_VALUE - (long) points);
        }

        private void admit(int slot) {
            int number = columns.profile.at(slot);
            int points = columns.points.at(slot);
            if (heads[number] == UNKNOWN) {
                screen(number);
                heads[number] = head(number);
                if (key(number, points) > shortlist.worstKey()) {
                    return;
                }
            }
            boolean proposable = gates.passes(slot);
            if (phase.first && !proposable) {
                return;
            }
            if (!assessed[number]) {
                assess(number);
            }
            if (phase.takes(ranks[number], proposable)) {
                shortlist.offer(key(number, points), slot, assessments[number], columns.registered.at(slot));
            }
        }

        private void assess(int number) {
            assessments[number] = adequacy.assess(
                    dwelling, columns.profiles.profile(number - 1).needs());
            assessed[number] = true;
            ranks[number] = assessments[number].rank();
            heads[number] = head(number);
        }
    }
}
