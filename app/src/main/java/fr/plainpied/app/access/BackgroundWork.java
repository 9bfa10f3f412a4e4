package fr.plainpied.app.access;

import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;

/// Work handed to another thread, listeners of events first of all, is the program's own: it runs as the system,
/// whoever
/// caused it. What it must know of that person travels in the event.
@Configuration(proxyBeanMethods = false)
class BackgroundWork {
    @Bean
    TaskDecorator asTheProgram() {
        return work -> () -> CurrentActor.runAs(Actor.system(), work);
    }
}
