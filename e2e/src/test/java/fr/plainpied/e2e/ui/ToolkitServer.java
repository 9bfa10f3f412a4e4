package fr.plainpied.e2e.ui;

import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// Serves the page toolkit on a free port of the loopback address.
@Configuration(proxyBeanMethods = false)
@ComponentScan("fr.plainpied.app.ui")
@EnableAutoConfiguration(
        exclude = {DataSourceAutoConfiguration.class, JooqAutoConfiguration.class},
        excludeName = {
            "org.springframework.modulith.events.config.EventPublicationAutoConfiguration",
            "org.springframework.modulith.events.config.EventExternalizationAutoConfiguration",
            "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration"
        })
class ToolkitServer {
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'");

    static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(ToolkitServer.class)
                .web(WebApplicationType.SERVLET)
                .properties(Map.of(
                        "server.port", "0",
                        "server.address", "127.0.0.1",
                        "plainpied.demonstration", "true",
                        "plainpied.territory", "Pays d’Exemple",
                        "spring.main.banner-mode", "off",
                        "logging.level.root", "warn"))
                .run();
    }

    @Bean
    SecurityFilterChain everythingOpen(HttpSecurity security) {
        return security.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }
}
