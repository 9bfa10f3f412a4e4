package fr.plainpied.app.launch;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Prints the one line that says the program is ready, and where. What a module wants to print after it listens to the
/// same event with a later order.
@Component
class Announcement {
    /// The order of the line among listeners of [ApplicationReadyEvent].
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE;

    @Order(ORDER)
    @EventListener
    void ready(ApplicationReadyEvent event) {
        String address = RunningProgram.address(event.getApplicationContext());
        if (!address.isEmpty()) {
            System.out.println("Plain-pied is ready: " + address + "/");
        }
    }
}
