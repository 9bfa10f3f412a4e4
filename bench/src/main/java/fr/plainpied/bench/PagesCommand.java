package fr.plainpied.bench;

import fr.plainpied.cli.usage.Exit;
import fr.plainpied.cli.usage.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `pages`: how long each page takes for several people at once. Code 1 when a page failed.
@Command(name = "pages", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class PagesCommand implements Callable<Integer> {

    /// Before its measure a page is asked for this share of it, so that the server has met it.
    private static final int REHEARSAL_SHARE = 4;

    /// Of the demonstration: each sees pages that the others do not.
    private static final List<String> DEMONSTRATION =
            List.of("habitat@agglomeration.example", "attribution@rivages.example", "accompagnement@escale.example");

    private final Texts texts;

    @Spec
    private CommandSpec spec;

    @Option(names = "--url", paramLabel = "URL", converter = OptionValues.Address.class, order = 1)
    private Optional<URI> url = Optional.empty();

    @Option(names = "--port", paramLabel = "N", converter = OptionValues.Port.class, order = 2)
    private int port;

    @Option(names = "--clients", paramLabel = "N", converter = OptionValues.Clients.class, order = 3)
    private int clients = 8;

    @Option(names = "--count", paramLabel = "N", converter = OptionValues.Count.class, order = 4)
    private int count = 400;

    @Option(names = "--page", paramLabel = "PATH", converter = OptionValues.PagePath.class, order = 5)
    private List<String> pages = new ArrayList<>();

    @Option(names = "--most", paramLabel = "N", converter = OptionValues.Count.class, order = 6)
    private int most = 20;

    @Option(names = "--account", paramLabel = "A", order = 7)
    private List<String> accounts = new ArrayList<>();

    @Option(names = "--password", paramLabel = "P", order = 8)
    private String password = "plain-pied-demo";

    @Mixin
    private AnswerOptions answer;

    PagesCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException, CannotMeasure {
        if (url.isPresent()) {
            return measure(url.get());
        }
        try (RunningApplication application = RunningApplication.start(port)) {
            return measure(application.address());
        }
    }

    private int measure(URI address) throws IOException, InterruptedException, ExecutionException, CannotMeasure {
        List<PageTimes.Page> times = new ArrayList<>();
        for (String account : accounts.isEmpty() ? DEMONSTRATION : accounts) {
            times.addAll(measure(address, account));
        }
        return answer(new PageTimes(clients, times));
    }

    private List<PageTimes.Page> measure(URI address, String account)
            throws IOException, InterruptedException, ExecutionException, CannotMeasure {
        List<Visitor> visitors = new ArrayList<>();
        try {
            for (int client = 0; client < clients; client++) {
                visitors.add(signedIn(address, account));
            }
            List<String> asked = pages.isEmpty() ? new LinkedPages(visitors.getFirst(), most).from("/") : pages;
            return load(visitors, account, asked);
        } finally {
            visitors.forEach(Visitor::close);
        }
    }

    private Visitor signedIn(URI address, String account) throws InterruptedException, CannotMeasure {
        Visitor visitor = new Visitor(address);
        try {
            if (visitor.signIn(account, password)) {
                return visitor;
            }
        } catch (IOException unreachable) {
            visitor.close();
            throw new CannotMeasure("unreachable", address.toString());
        }
        visitor.close();
        throw new CannotMeasure("refused", account);
    }

    private List<PageTimes.Page> load(List<Visitor> visitors, String account, List<String> asked)
            throws InterruptedException, ExecutionException {
        int each = Math.ceilDiv(count, clients);
        List<PageTimes.Page> times = new ArrayList<>();
        for (String page : asked) {
            new Load(visitors, Math.ceilDiv(each, REHEARSAL_SHARE)).on(page);
            times.add(new Load(visitors, each).on(page).of(account));
        }
        return times;
    }

    private int answer(PageTimes times) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(answer.json() ? times.json() : times.text(texts));
        out.flush();
        return times.anyFailure() ? Exit.FAULTS : Exit.DONE;
    }
}
