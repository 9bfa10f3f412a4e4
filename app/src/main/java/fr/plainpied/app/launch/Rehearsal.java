package fr.plainpied.app.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Visits a few pages as a browser would, then stops the program: what the start-up cache of the JDK learns from.
@Component
@ConditionalOnBooleanProperty("plainpied.rehearsal")
class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final List<String> PAGES = List.of("/healthz", "/", "/connexion", "/ui/plainpied.css", "/absent");

    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener
    void rehearse(ApplicationReadyEvent event) {
        String address = RunningProgram.address(event.getApplicationContext());
        Thread.ofPlatform().name("rehearsal").start(() -> {
            visit(address);
            System.exit(SpringApplication.exit(event.getApplicationContext()));
        });
    }

    private static void visit(String address) {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                HttpRequest request =
                        HttpRequest.newBuilder(URI.create(address + page)).build();
                browser.send(request, HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException e) {
            LOG.info("The rehearsal was cut short", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
