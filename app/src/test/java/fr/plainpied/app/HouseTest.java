package fr.plainpied.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.app.launch.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class HouseTest {
    private static final Path DOCS = Path.of("../docs/modules");
    private static final ApplicationModules HOUSE = ApplicationModules.of(Application.class);

    @Test
    void modules_use_only_what_they_may() {
        HOUSE.verify();
    }

    @Test
    void the_diagrams_of_the_documentation_are_those_of_the_code() throws IOException {
        new Documenter(
                        HOUSE,
                        Documenter.Options.defaults()
                                .withOutputFolder(DOCS.toString())
                                .withoutClean())
                .writeModulesAsPlantUml();
    }

    @Test
    void every_folder_of_migrations_is_migrated() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertEquals(
                    folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    new TreeSet<>(Migrations.modules()));
        }
    }
}
