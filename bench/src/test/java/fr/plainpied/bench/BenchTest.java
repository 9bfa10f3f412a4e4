package fr.plainpied.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import fr.plainpied.cli.usage.Exit;
import fr.plainpied.wording.BundleFaults;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchTest {

    @Test
    void theTwoLanguagesOfTheBundleAgree() {
        assertEquals(List.of(), BundleFaults.of(Main.BUNDLE));
    }

    @Test
    void aPercentileIsATimeThatSoManyRequestsTookAtMost() {
        PageTimes.Page hundred =
                new PageTimes.Page("/", LongStream.rangeClosed(1, 100).boxed().toList(), 0);

        assertEquals(50, hundred.percentile(50));
        assertEquals(99, hundred.percentile(99));
        assertEquals(7, new PageTimes.Page("/", List.of(7L), 0).percentile(95));
    }

    @Test
    void pagesThatDifferByAnIdAreOneKind() {
        assertEquals("/logements/*", LinkedPages.kind("/logements/5f3a-01"));
        assertEquals("/logements", LinkedPages.kind("/logements"));
    }

    @Test
    void theTerritoryMeasuredHasManyPairsAndRealNeeds() {
        Measured measured = Measured.territory(AssessBenchmark.DAY);

        assertTrue(measured.dwellings().size() > 1_000);
        assertTrue(measured.applicants().size() > 100);
        assertTrue(measured.linesPerHousehold() > 5);
    }

    @Test
    void pagesAreFoundByTheirLinksAndFailuresAreCounted() throws IOException {
        Map<String, String> site = Map.of(
                "/", "<a href=\"/logements\">L</a> <a href=\"/ui/a.css\">s</a> <a href=\"/absent\">A</a>",
                "/connexion", "<form><input name=\"account\"><input type=\"password\" name=\"password\"></form>",
                "/logements", "<a href=\"/logements/1\">1</a><a href=\"/logements/2\">2</a>",
                "/logements/1", "un",
                "/logements/2", "deux");
        HttpServer server = server(site);
        try {
            StringWriter out = new StringWriter();
            int code = run(out, "pages", "--url", address(server), "--count", "8", "--format", "json");

            assertTrue(out.toString().contains("{\"page\":\"/absent\",\"requests\":8,\"failures\":8,"), out::toString);
            assertEquals(3, out.toString().split("\"page\":\"/logements/1\"", -1).length - 1, "once for each account");
            assertTrue(out.toString().contains("\"account\":\"accompagnement@escale.example\""), out::toString);
            assertEquals(Exit.FAULTS, code);
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pages --clients 0          | « 0 » ne convient pas à --clients
            pages --url localhost      | « localhost » ne convient pas à --url
            pages --page logements     | « logements » ne convient pas à --page
            pages --port 99999         | « 99999 » ne convient pas à --port
            assess --rounds deux       | « deux » ne convient pas à --rounds
            assess --format csv        | il faut text ou json
            assess --lang br           | il faut fr ou en
            assess --treads 2          | Vouliez-vous dire --threads
            vitesse                    | « vitesse » n'est ni une option ni une commande
            """)
    void wrongUsageIsSaidInOneLine(String line, String said) {
        StringWriter err = new StringWriter();

        assertEquals(Exit.USAGE, Main.run(nowhere(), new PrintWriter(err), line.split(" ")));
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertTrue(ordinary(err).contains(said), err::toString);
    }

    @Test
    void anApplicationThatDoesNotAnswerIsSaidInOneLine() throws IOException {
        int free;
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = any.getLocalPort();
        }
        StringWriter err = new StringWriter();
        int code = Main.run(nowhere(), new PrintWriter(err), "pages", "--url", "http://127.0.0.1:" + free);

        assertEquals(Exit.NO_FILE, code);
        assertEquals(
                "Personne ne répond à l'adresse http://127.0.0.1:%d/. Démarrez l'application, ou corrigez --url."
                        .formatted(free),
                ordinary(err).strip());
    }

    @Test
    void everyOptionHasItsHelpInBothLanguages() {
        for (String command : List.of("assess", "pages", "rights")) {
            StringWriter french = new StringWriter();
            StringWriter english = new StringWriter();
            run(french, command, "--help");
            run(english, command, "--help", "--lang", "en");

            assertTrue(french.toString().contains("La forme de la réponse"), french::toString);
            assertTrue(english.toString().contains("The form of the answer"), english::toString);
            assertTrue(french.toString().lines().noneMatch(line -> line.matches("\\s+--[a-z]+(=\\S+)?\\s*")));
        }
    }

    private static int run(StringWriter out, String... args) {
        return Main.run(new PrintWriter(out), nowhere(), args);
    }

    private static PrintWriter nowhere() {
        return new PrintWriter(Writer.nullWriter());
    }

    /// With the apostrophes and spaces that are typed in a test.
    private static String ordinary(StringWriter said) {
        return said.toString().replace('’', '\'').replaceAll("[\u00A0\u202F]", " ");
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private static HttpServer server(Map<String, String> site) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            boolean signedIn = exchange.getRequestMethod().equals("POST");
            byte[] page = site.getOrDefault(path, "absent").getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            if (signedIn) {
                exchange.getResponseHeaders().add("Location", "/");
                exchange.sendResponseHeaders(302, -1);
            } else {
                exchange.sendResponseHeaders(site.containsKey(path) ? 200 : 404, page.length);
                exchange.getResponseBody().write(page);
            }
            exchange.close();
        });
        server.start();
        return server;
    }
}
