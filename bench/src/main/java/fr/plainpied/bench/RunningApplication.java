package fr.plainpied.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The demonstration, started on throw-away data and stopped at the end.
final class RunningApplication implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final int STOP_SECONDS = 60;
    private static final int OK = 200;

    private final Process process;
    private final Path data;
    private final URI address;

    private RunningApplication(Process process, Path data, URI address) {
        this.process = process;
        this.data = data;
        this.address = address;
    }

    /// @param port 0 for any that is free
    static RunningApplication start(int port) throws IOException, InterruptedException, CannotMeasure {
        int chosen = port == 0 ? freePort() : port;
        Path data = Files.createTempDirectory("plain-pied-bench");
        ProcessBuilder builder = new ProcessBuilder(
                        launcher().toString(),
                        "demo",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        Integer.toString(chosen),
                        "--data",
                        data.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        RunningApplication running =
                new RunningApplication(builder.start(), data, URI.create("http://127.0.0.1:" + chosen + "/"));
        if (!running.becomesReady()) {
            running.close();
            throw new CannotMeasure("notStarted", Integer.toString(chosen));
        }
        return running;
    }

    URI address() {
        return address;
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    /// The one command of the project, three directories above what this class was read from.
    private static Path launcher() throws IOException {
        try {
            Path from = Path.of(RunningApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return from.resolve("../../../plainpied").normalize();
        } catch (URISyntaxException odd) {
            throw new IOException(odd);
        }
    }

    private boolean becomesReady() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest look =
                    HttpRequest.newBuilder(address.resolve("/healthz")).build();
            while (process.isAlive() && System.nanoTime() < end) {
                if (answers(client, look)) {
                    return true;
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        }
        return false;
    }

    private static boolean answers(HttpClient client, HttpRequest look) throws InterruptedException {
        try {
            return client.send(look, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
