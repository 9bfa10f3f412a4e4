package fr.plainpied.app.launch;

import fr.plainpied.app.launch.RunningProgram.Resources;
import fr.plainpied.app.ui.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Starts the program, or says in one sentence why it cannot and how to help it.
public final class Launch {
    private static final int HIGHEST_RESERVED_PORT = 1023;

    private final Class<?> application;
    private final Options options;
    private final Resources resources = new Resources();

    private Launch(Class<?> application, Options options) {
        this.application = application;
        this.options = options;
    }

    /// Starts from a command line.
    ///
    /// @param failures where the sentence goes when the program cannot start
    /// @return 0 when it has started, else the exit code
    public static int main(
            Class<?> application, String[] arguments, Map<String, String> environment, PrintStream failures) {
        Locale locale = Options.spoken(arguments, environment);
        try {
            start(application, CommandLine.read(arguments, environment));
            return 0;
        } catch (LaunchFault fault) {
            failures.println("Plain-pied" + (locale.equals(Locale.ENGLISH) ? ": " : " : ")
                    + Words.in(locale).say(fault.key(), fault.arguments()));
            return fault.exitCode();
        }
    }

    /// Starts with these options.
    ///
    /// @throws LaunchFault when it cannot
    public static RunningProgram start(Class<?> application, Options options) {
        return new Launch(application, options).start();
    }

    private RunningProgram start() {
        try {
            DataDirectory data = DataDirectory.hold(options.data());
            resources.closeLater(data::close);
            checkPort();
            SpringApplication program = new SpringApplication(application);
            program.setMainApplicationClass(application);
            program.setDefaultProperties(settings(data));
            program.addInitializers(context -> openDatabase(context, data));
            SpringApplication.getShutdownHandlers().add(resources::close);
            return new RunningProgram(program.run(), resources);
        } catch (RuntimeException e) {
            resources.close();
            throw fault(e);
        }
    }

    private Map<String, Object> settings(DataDirectory data) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", options.port());
        options.host().ifPresent(host -> settings.put("server.address", host));
        settings.put("logging.file.name", data.log().toString());
        settings.put("plainpied.data", options.data().toString());
        settings.put("plainpied.locale", options.locale().getLanguage());
        settings.put("plainpied.demonstration", options.demo());
        settings.put("plainpied.rehearsal", options.rehearsal());
        return settings;
    }

    private void openDatabase(ConfigurableApplicationContext context, DataDirectory data) {
        ServedDatabase database = options.databaseUrl()
                .map(DatabaseAddress::read)
                .map(DatabaseRoles::onServer)
                .orElseGet(() -> embedded(data));
        Migrations.run(database);
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.datasource.url", database.application().url());
        settings.put("spring.datasource.username", database.application().user());
        settings.put("spring.datasource.password", database.application().password());
        database.setRole()
                .ifPresent(role -> settings.put("spring.datasource.hikari.connection-init-sql", "set role " + role));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("database", settings));
    }

    private ServedDatabase embedded(DataDirectory data) {
        if (options.fresh()) {
            data.forget();
        }
        EmbeddedServer server = EmbeddedServer.start(data);
        resources.closeLater(server::close);
        return DatabaseRoles.onEmbedded(server, data);
    }

    /// Before anything slow: a taken port is the most usual reason not to start.
    private void checkPort() {
        if (options.port() == 0) {
            return;
        }
        try {
            InetAddress host = InetAddress.getByName(options.host().orElse("0.0.0.0"));
            new ServerSocket(options.port(), 1, host).close();
        } catch (UnknownHostException e) {
            throw LaunchFault.from(e, "launch.host", "host", options.host().orElse(""));
        } catch (IOException e) {
            throw port(e);
        }
    }

    private LaunchFault port(Exception e) {
        String said = String.valueOf(e.getMessage());
        if (said.contains("Cannot assign")) {
            return LaunchFault.from(e, "launch.host", "host", options.host().orElse(""));
        }
        boolean denied = said.contains("denied") && options.port() <= HIGHEST_RESERVED_PORT;
        return LaunchFault.from(
                e,
                denied ? "launch.port.denied" : "launch.port.taken",
                "port",
                Integer.toString(options.port()),
                "next",
                Integer.toString(options.port() < 65_535 ? options.port() + 1 : 8080));
    }

    private LaunchFault fault(RuntimeException failure) {
        Optional<Throwable> known = Stream.<Throwable>iterate(failure, e -> e != null, Throwable::getCause)
                .filter(e -> e instanceof LaunchFault || e instanceof PortInUseException)
                .findFirst();
        if (known.isPresent() && known.get() instanceof LaunchFault fault) {
            return fault;
        }
        return known.isPresent()
                ? port(failure)
                : LaunchFault.from(
                        failure,
                        "launch.unexpected",
                        "log",
                        options.data().resolve("logs").resolve("plain-pied.log").toString());
    }
}
