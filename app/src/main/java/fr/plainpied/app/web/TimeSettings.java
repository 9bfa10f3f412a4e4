package fr.plainpied.app.web;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What time it is, for whoever asks: days are those of metropolitan France, whatever the machine is set to.
@Configuration(proxyBeanMethods = false)
class TimeSettings {
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }
}
