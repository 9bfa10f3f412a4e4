package fr.plainpied.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Asks for one page many times, by several visitors at once, each waiting for its answer before asking again.
final class Load {

    private final List<Visitor> visitors;
    private final int each;

    /// @param each how many times each visitor asks
    Load(List<Visitor> visitors, int each) {
        this.visitors = List.copyOf(visitors);
        this.each = each;
    }

    private record Visit(long nanos, boolean answered) {}

    PageTimes.Page on(String page) throws InterruptedException, ExecutionException {
        List<Visit> all = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(visitors.size())) {
            List<Future<List<Visit>>> running = visitors.stream()
                    .map(visitor -> clients.submit(() -> run(visitor, page)))
                    .toList();
            for (Future<List<Visit>> visits : running) {
                all.addAll(visits.get());
            }
        }
        return new PageTimes.Page(
                page,
                all.stream().map(Visit::nanos).sorted().toList(),
                Math.toIntExact(all.stream().filter(visit -> !visit.answered()).count()));
    }

    private List<Visit> run(Visitor visitor, String page) throws InterruptedException {
        List<Visit> visits = new ArrayList<>(each);
        for (int turn = 0; turn < each; turn++) {
            long begun = System.nanoTime();
            boolean answered = visitor.visit(page);
            visits.add(new Visit(System.nanoTime() - begun, answered));
        }
        return visits;
    }
}
