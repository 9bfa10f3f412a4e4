package fr.plainpied.app.testing;

import fr.plainpied.app.Application;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/// The whole program on a database of its own, with `MockMvc` for its addresses. Classes that change no setting share
/// one program and so one database: they make rows of their own and count on no others.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PlatformTest.OnFreshDatabase.class)
public @interface PlatformTest {

    /// Gives the program a fresh [TestDatabase].
    class OnFreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase database = TestDatabase.fresh();
            Map<String, Object> settings = Map.of(
                    "spring.datasource.url", database.application().url(),
                    "spring.datasource.username", database.application().user(),
                    "spring.datasource.password", database.application().password(),
                    "spring.datasource.hikari.maximum-pool-size", "4");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("database", settings));
        }
    }
}
