package fr.plainpied.bench.scale;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.index.IndexedRequest;
import fr.plainpied.kernel.index.RequestIndex;
import fr.plainpied.kernel.index.Vacancy;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One run: requests stream into the index, the table and the plain engine; at each size the same vacancies are asked
/// of all. Every list is of the first hundred.
public final class ScaleRun {

    /// The day of every assessment.
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static final int FIRST = 100;
    private static final int WARMING = 1_000;
    private static final int WARM_ROUNDS = 6;
    private static final int CHANGES = 2_000;
    private static final double MS_IN_SECOND = 1e3;
    private static final double US_IN_MS = 1e3;

    private final ScalePlan plan;
    private final Country country;
    private final Catalogue catalogue = Catalogue.current();
    private final Gates gates = new Gates(IncomeCeilings.official());
    /// Each engine has its own, so that neither profits from what the other keeps.
    private final Adequacy plainAdequacy = new Adequacy(catalogue);
    private final RequestIndex index;
    private final Optional<WideTable> table;
    private final long heapBefore;
    private double buildMs;
    private double buildProcessorMs;
    private int areas;

    private ScaleRun(ScalePlan plan, Optional<WideTable> table) {
        this.plan = plan;
        this.table = table;
        this.country = new Country(plan.seed(), DAY);
        this.heapBefore = usedHeap();
        this.index = new RequestIndex(new Adequacy(catalogue), gates, 0);
    }

    /// @param told what is being done, for a person who waits
    /// @return one stage for each size, the smallest first
    public static List<Stage> measure(ScalePlan plan, Consumer<Stage> told) throws IOException, SQLException {
        if (!plan.withPostgresql()) {
            return new ScaleRun(plan, Optional.empty()).run(told);
        }
        try (PostgresqlServer server = PostgresqlServer.start()) {
            return new ScaleRun(plan, Optional.of(server.table())).run(told);
        }
    }

    private List<Stage> run(Consumer<Stage> told) throws IOException, SQLException {
        List<Integer> sizes = plan.sizes();
        List<List<PlainEngine>> plain = new ArrayList<>();
        for (int size : sizes) {
            plain.add(country.vacancies(Country.areas(size), plan.plainVacancies(), size).stream()
                    .map(vacancy -> new PlainEngine(matching(), vacancy, FIRST))
                    .toList());
        }
        List<Stage> stages = new ArrayList<>();
        for (int stage = 0; stage < sizes.size(); stage++) {
            grow(sizes.get(stage), plain.subList(stage, sizes.size()));
            Stage measured = stage(sizes.get(stage), plain.get(stage));
            told.accept(measured);
            stages.add(measured);
        }
        return stages;
    }

    private Matching matching() {
        return new Matching(plainAdequacy, gates, DAY, plan.seed());
    }

    private void grow(int size, List<List<PlainEngine>> plain) throws IOException, SQLException {
        for (; index.size() < size; areas++) {
            // Areas are whole but for the last of all: a stage may go a little beyond its size.
            List<HousingRequest> requests = country.requests(areas, plan.requests());
            Stopwatch watch = new Stopwatch();
            requests.forEach(index::put);
            buildMs += watch.milliseconds();
            buildProcessorMs += watch.processorMilliseconds();
            List<Applicant> applicants =
                    requests.stream().map(request -> Applicant.of(request, 0)).toList();
            plain.forEach(engines -> engines.forEach(engine -> engine.read(applicants)));
            if (table.isPresent()) {
                table.get().load(applicants);
            }
        }
    }

    private Stage stage(int size, List<PlainEngine> plain) throws SQLException {
        double change = change();
        double bytes = (usedHeap() - heapBefore) / (double) index.size();
        if (table.isPresent()) {
            table.get().ready();
        }
        warm();
        Asked asked = askAll(country.vacancies(areas, plan.vacancies(), size + 1));
        Times plainTimes = new Times();
        plain.forEach(engine -> plainTimes.add(engine.milliseconds()));
        return new Stage(
                index.size(),
                plan.vacancies(),
                asked.full(),
                asked.index().median(),
                asked.index().percentile(90),
                asked.processor().median(),
                bytes,
                buildMs / MS_IN_SECOND,
                buildProcessorMs / MS_IN_SECOND,
                change,
                index.distinctNeeds(),
                plain.size(),
                plainTimes.median(),
                asked.sql().median(),
                asked.same() && samePlain(plain));
    }

    private boolean samePlain(List<PlainEngine> plain) throws SQLException {
        boolean same = true;
        for (PlainEngine engine : plain) {
            List<IndexedRequest> best = ask(engine.vacancy());
            same &= Answers.same(engine, plainAdequacy, best);
            same &= sameInTable(engine.vacancy(), best, new Times());
        }
        return same;
    }

    /// @param full how many lists have as many to propose as are wanted
    private record Asked(Times index, Times processor, Times sql, int full, boolean same) {}

    private Asked askAll(List<Dwelling> vacancies) throws SQLException {
        Times times = new Times();
        Times processor = new Times();
        Times sql = new Times();
        boolean same = true;
        int full = 0;
        for (Dwelling vacancy : vacancies) {
            Stopwatch watch = new Stopwatch();
            List<IndexedRequest> best = ask(vacancy);
            times.add(watch.milliseconds());
            processor.add(watch.processorMilliseconds());
            full += Answers.fillsUp(best, FIRST) ? 1 : 0;
            same &= sameInTable(vacancy, best, sql);
        }
        return new Asked(times, processor, sql, full, same);
    }

    private List<IndexedRequest> ask(Dwelling vacancy) {
        return index.best(new Vacancy(vacancy, DAY, plan.seed()), FIRST);
    }

    private boolean sameInTable(Dwelling vacancy, List<IndexedRequest> best, Times times) throws SQLException {
        if (table.isEmpty()) {
            return true;
        }
        WideTable.Answer answer = table.get().ask(vacancy, plan.seed());
        times.add(answer.milliseconds());
        return answer.ids().equals(Answers.proposableAsItIs(best));
    }

    /// Other vacancies first, so that the virtual machine has compiled the code and the server has read its pages.
    private void warm() throws SQLException {
        for (int round = 0; round < WARM_ROUNDS; round++) {
            for (Dwelling vacancy : country.vacancies(areas, plan.vacancies(), WARMING + round)) {
                ask(vacancy);
                if (table.isPresent() && round == 0) {
                    table.get().ask(vacancy, plan.seed());
                }
            }
        }
    }

    private double change() {
        List<HousingRequest> requests = country.requests(0, plan.requests());
        Times times = new Times();
        for (int one = 0; one < CHANGES; one++) {
            HousingRequest request = requests.get(one % requests.size());
            Stopwatch watch = new Stopwatch();
            index.put(request);
            times.add(watch.milliseconds() * US_IN_MS);
        }
        return times.median();
    }

    private static long usedHeap() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
