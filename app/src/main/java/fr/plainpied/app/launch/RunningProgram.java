package fr.plainpied.app.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;

/// A started program. Closing it stops answering, then empties the pool, then stops the database, then lets go of the
/// data directory; twice does no harm.
public final class RunningProgram implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Resources resources;

    RunningProgram(ConfigurableApplicationContext context, Resources resources) {
        this.context = context;
        this.resources = resources;
    }

    /// Where it answers: `http://localhost:8080`, without a slash at the end.
    public String address() {
        return address(context);
    }

    static String address(Lifecycle context) {
        return context instanceof ServletWebServerApplicationContext web && web.getWebServer() != null
                ? "http://localhost:" + web.getWebServer().getPort()
                : "";
    }

    @Override
    public void close() {
        context.close();
        resources.close();
    }

    /// What was opened on the way, closed in the opposite order.
    static final class Resources implements AutoCloseable {
        private final Deque<Runnable> closings = new ArrayDeque<>();

        synchronized void closeLater(Runnable closing) {
            closings.push(closing);
        }

        @Override
        public synchronized void close() {
            while (!closings.isEmpty()) {
                closings.pop().run();
            }
        }
    }
}
