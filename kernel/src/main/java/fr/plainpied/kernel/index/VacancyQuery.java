package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Assessment;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.adequacy.Outlook;
import fr.plainpied.kernel.adequacy.PreparedDwelling;
import fr.plainpied.kernel.adequacy.Screening;
import fr.plainpied.kernel.criteria.Criterion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One question: the first candidates of a dwelling.
///
/// Each profile has a key made of what is sure of its rank and of its scarcity. A request is looked at further only
/// when the key of its profile and its points are as good as those of the last one kept; only then are its gates read
/// and, once for its profile, the engine asked. In the order of cost: two columns for all, gates for some, the engine
/// for a few.
final class VacancyQuery {

    /// Above every key.
    private static final int OUT = 1 << 16;
    private static final int SCARCITIES = 16;
    private static final long WORST = ((long) OUT << Integer.SIZE) - 1;

    private final RequestColumns columns;
    private final Adequacy adequacy;
    private final Vacancy vacancy;
    private final PreparedDwelling dwelling;
    private final GateMemo gates;
    /// By number of profile plus one: the best rank it can have, the exact one once assessed.
    private final int[] ranks;
    private final int[] scarcities;
    private final Assessment[] assessments;
    private final boolean[] assessed;
    private final Map<Integer, List<Criterion>> toMeasure = new HashMap<>();

    VacancyQuery(RequestColumns columns, Adequacy adequacy, Gates gates, Vacancy vacancy) {
        this.columns = columns;
        this.adequacy = adequacy;
        this.vacancy = vacancy;
        this.dwelling = adequacy.prepare(vacancy.dwelling());
        this.gates = new GateMemo(columns, gates, vacancy);
        int profiles = columns.profiles.limit() + 1;
        this.ranks = new int[profiles];
        this.scarcities = new int[profiles];
        this.assessments = new Assessment[profiles];
        this.assessed = new boolean[profiles];
        screen();
    }

    private void screen() {
        Screening screening = adequacy.screening();
        byte[] lines = new byte[columns.profiles.lineLimit()];
        for (int line = 0; line < lines.length; line++) {
            if (columns.profiles.isMustInUse(line)) {
                Outlook outlook =
                        screening.outlook(dwelling, columns.profiles.line(line).alone());
                lines[line] = (byte) outlook.rank();
            }
        }
        int held = screening.scarceHeld(dwelling);
        for (int number = 1; number < ranks.length; number++) {
            if (columns.profiles.isUsed(number - 1)) {
                Profile profile = columns.profiles.profile(number - 1);
                for (int must : profile.musts().values()) {
                    ranks[number] = Math.max(ranks[number], lines[must]);
                }
                scarcities[number] = Integer.bitCount(held & profile.scarceNeeded());
            }
        }
    }

    List<IndexedRequest> run(List<VacancyPhase> phases, int count) {
        List<IndexedRequest> found = new ArrayList<>();
        for (VacancyPhase phase : phases) {
            if (found.size() < count) {
                Shortlist shortlist = new Shortlist(count - found.size(), WORST, this::tieBreak);
                new Search(phase, shortlist).run();
                shortlist.inOrder().forEach(entry -> found.add(answer(entry, phase)));
            }
        }
        return found;
    }

    private String tieBreak(int slot) {
        return Matching.tieBreak(vacancy.seed(), vacancy.dwelling().id(), id(slot));
    }

    private String id(int slot) {
        return columns.records.id(columns.address.at(slot));
    }

    private IndexedRequest answer(Shortlist.Entry entry, VacancyPhase phase) {
        int slot = entry.slot();
        int number = columns.profile.at(slot);
        Profile profile = columns.profiles.profile(number - 1);
        int registered = columns.registered.at(slot);
        return new IndexedRequest(
                id(slot),
                phase.first || gates.passes(slot),
                entry.assessment(),
                adequacy.works(dwelling, entry.assessment()),
                toMeasure.computeIfAbsent(number, unseen -> adequacy.toMeasure(dwelling, profile.needs())),
                columns.points.at(slot),
                registered == RequestColumns.UNSAID ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(registered)));
    }

    /// The search of one phase.
    private final class Search {
        private final VacancyPhase phase;
        private final Shortlist shortlist;
        /// By number of profile plus one; [#OUT] where the phase takes nobody.
        private final int[] heads;

        Search(VacancyPhase phase, Shortlist shortlist) {
            this.phase = phase;
            this.shortlist = shortlist;
            this.heads = new int[ranks.length];
            for (int number = 0; number < heads.length; number++) {
                heads[number] = head(number);
            }
            heads[RequestColumns.FREE] = OUT;
        }

        private int head(int number) {
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
                for (int slot = 0; slot < columns.slots(); slot++) {
                    look(slot);
                }
            }
        }

        private void look(int slot) {
            long key = key(columns.profile.at(slot), slot);
            if (key <= shortlist.worstKey()) {
                admit(slot);
            }
        }

        private long key(int number, int slot) {
            return ((long) heads[number] << Integer.SIZE) + (Integer.MAX_VALUE - (long) columns.points.at(slot));
        }

        private void admit(int slot) {
            int number = columns.profile.at(slot);
            boolean proposable = gates.passes(slot);
            if (phase.first && !proposable) {
                return;
            }
            if (!assessed[number]) {
                assess(number);
            }
            if (phase.takes(ranks[number], proposable)) {
                long key = key(number, slot);
                shortlist.offer(key, slot, assessments[number], columns.registered.at(slot));
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
