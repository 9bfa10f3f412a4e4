package fr.plainpied.study.year;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Assessment;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Classes;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.adequacy.PreparedDwelling;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.explain.DwellingClass;
import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.kernel.explain.WorksPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What can be said of the homes of a year, worked out once for all rules. Safe for several threads.
public final class Knowledge {

    /// How far down the list of candidates a landlord looks for what to measure.
    private static final int LOOKED_AT = 40;

    private final Year year;
    private final Adequacy adequacy = new Adequacy(Catalogue.current());
    private final Classes classes = new Classes(Catalogue.current());
    private final FactBook book = new FactBook(adequacy);
    private final Matching matching;
    private final List<Applicant> applicants;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<Integer, Prospects> files = new ConcurrentHashMap<>();
    private final Map<Integer, Prospects> measured = new ConcurrentHashMap<>();
    private final Map<Integer, Survey> surveys = new ConcurrentHashMap<>();
    private final Map<Integer, Set<Fact>> facts = new ConcurrentHashMap<>();
    private final Map<Integer, DwellingClass> letters = new ConcurrentHashMap<>();

    /// A free home after it was measured.
    ///
    /// @param asked how many values were measured
    private record Survey(Dwelling dwelling, int asked) {}

    public Knowledge(Year year) {
        this.year = year;
        // Everybody counts: who is there in which month is the commission's affair.
        this.matching = new Matching(
                adequacy,
                new Gates(IncomeCeilings.official()),
                year.start().plusYears(1).minusDays(1),
                year.seed());
        this.applicants = year.seekers().stream().map(Seeker::applicant).toList();
        year.seekers().forEach(seeker -> ranks.put(seeker.id(), seeker.index()));
    }

    public Year year() {
        return year;
    }

    public Prospects prospects(Home home, Sight sight) {
        return switch (sight) {
            case FILES -> files.computeIfAbsent(home.index(), index -> read(home.known()));
            case MEASURED ->
                measured.computeIfAbsent(
                        home.index(), index -> read(survey(home).dwelling()));
        };
    }

    /// How many values are measured in a home that is free.
    public int measures(Home home) {
        return survey(home).asked();
    }

    public Dwelling seen(Home home, Sight sight) {
        return sight == Sight.FILES ? home.known() : survey(home).dwelling();
    }

    /// What is known to be so, from the landlord's files.
    public Set<Fact> facts(Home home) {
        return facts.computeIfAbsent(home.index(), index -> book.of(home.known()));
    }

    /// The letter of the London register, from the landlord's files.
    public DwellingClass letter(Home home) {
        return letters.computeIfAbsent(
                home.index(), index -> classes.of(home.known().grid()).letter());
    }

    /// What the files say of the home that a tenant asks to leave.
    public Verdict present(Home home, Seeker seeker) {
        return adequacy.assess(home.known(), seeker.applicant().needs()).verdict();
    }

    /// The works of an assessment of that home, with their costs there.
    public WorksPlan works(Home home, Sight sight, Assessment assessment) {
        return adequacy.works(adequacy.prepare(seen(home, sight)), assessment);
    }

    /// The published draw between candidates that nothing else tells apart.
    public long lot(Home home, Seeker seeker) {
        return matching.lot(home.id(), seeker.id());
    }

    /// Whether the home is truly rare, see [Visit#rare].
    public boolean isRare(Home home) {
        return Visit.isRare(adequacy, adequacy.prepare(home.truth()));
    }

    /// Whether the household rents a home that truly does not meet one of its must lines.
    public boolean livesBadly(Seeker seeker) {
        if (seeker.presentHome().isEmpty()) {
            return false;
        }
        Home home = year.homes().get(seeker.presentHome().getAsInt());
        return Visit.of(this, home, seeker, 0).violated() > 0;
    }

    Adequacy adequacy() {
        return adequacy;
    }

    private Prospects read(Dwelling dwelling) {
        List<Candidate> candidates = matching.candidates(dwelling, applicants, assessment -> true);
        Map<Assessment, Assessment> same = new HashMap<>();
        List<Assessment> assessments = new ArrayList<>(candidates.size());
        int[] seekers = new int[candidates.size()];
        for (int rank = 0; rank < seekers.length; rank++) {
            Candidate candidate = candidates.get(rank);
            seekers[rank] = ranks.getOrDefault(candidate.request().id(), -1);
            assessments.add(same.computeIfAbsent(candidate.assessment(), first -> first));
        }
        return new Prospects(seekers, assessments);
    }

    private Survey survey(Home home) {
        return surveys.computeIfAbsent(home.index(), index -> surveyed(home));
    }

    /// What decides for the best placed of those who were there when the home became free, within what the landlord
    /// agrees to have measured. What is measured is true.
    private Survey surveyed(Home home) {
        PreparedDwelling prepared = adequacy.prepare(home.known());
        Set<Criterion> asked = new LinkedHashSet<>();
        int most = year.assumptions().measuresAHome();
        List<Seeker> looked = new ArrayList<>();
        prospects(home, Sight.FILES).each((assessment, rank) -> {
            Seeker seeker = year.seekers().get(rank);
            if (assessment.verdict() == Verdict.TO_VERIFY && seeker.arrivesIn() <= Math.max(1, home.opensIn())) {
                looked.add(seeker);
            }
        });
        for (Seeker seeker : looked.subList(0, Math.min(LOOKED_AT, looked.size()))) {
            if (asked.size() < most) {
                asked.addAll(adequacy.toMeasure(prepared, seeker.applicant().needs()));
            }
        }
        Grid grid = home.known().grid();
        int done = 0;
        for (Criterion criterion : asked) {
            if (done < most) {
                grid = grid.with(criterion, home.truth().grid().at(criterion.index()));
                done++;
            }
        }
        return new Survey(home.known().withGrid(grid), done);
    }
}
