package fr.plainpied.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.app.launch.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        inOneOrder(DOCS.resolve("components.puml"));
    }

    /// Modulith writes the same lines in another order on another machine: sorted, they only change when the house
    /// does.
    private static void inOneOrder(Path diagram) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(diagram));
        for (String kind : List.of("Component(", "Rel(")) {
            List<Integer> places = IntStream.range(0, lines.size())
                    .filter(line -> lines.get(line).strip().startsWith(kind))
                    .boxed()
                    .toList();
            List<String> sorted = places.stream().map(lines::get).sorted().toList();
            IntStream.range(0, places.size()).forEach(rank -> lines.set(places.get(rank), sorted.get(rank)));
        }
        Files.writeString(diagram, String.join("\n", lines) + "\n");
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
