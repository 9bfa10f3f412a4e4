package fr.plainpied.app;

import fr.plainpied.app.launch.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.modulith.Modulithic;

/// The program that serves the platform. Options are described by `./plainpied help`.
@Modulithic(systemName = "Plain-pied")
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Application {

    Application() {}

    public static void main(String[] arguments) {
        int exit = Launch.main(Application.class, arguments, System.getenv(), System.err);
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
