package fr.plainpied.territory.demand;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.ParsedValue;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.territory.chance.Dice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lines that a professional would add to those of the situations, each with its reason in plain words.
final class PersonalLines {

    private static final String TABLE = "personal-lines.tsv";

    private final Map<String, List<Line>> bySituation = new LinkedHashMap<>();

    /// @param fromAge the reason would not make sense of someone younger
    private record Line(int fromAge, Requirement requirement) {}

    /// @throws IllegalStateException when the table asks for something the catalogue does not know
    PersonalLines(Catalogue catalogue) {
        String[] lines = text().split("\n");
        for (int line = 1; line < lines.length; line++) {
            String[] cells = lines[line].split("\t", -1);
            bySituation
                    .computeIfAbsent(cells[0], none -> new ArrayList<>())
                    .add(new Line(Integer.parseInt(cells[1]), requirement(catalogue, cells, line + 1)));
        }
    }

    private static String text() {
        try (InputStream in = PersonalLines.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table %s is not in the program.".formatted(TABLE));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Requirement requirement(Catalogue catalogue, String[] cells, int line) {
        Criterion criterion = catalogue.criterion(cells[2]);
        Strength strength = Strength.valueOf(cells[5].toUpperCase(Locale.ROOT));
        int horizon = Integer.parseInt(cells[6]);
        Optional<String> why = Optional.of(cells[8]);
        if (strength == Strength.NONE) {
            return Requirement.removing(criterion, why, horizon);
        }
        Comparator comparator = Comparator.ofSymbol(cells[3]).orElseThrow();
        if (criterion.readOperand(comparator, cells[4]) instanceof ParsedValue.Valid valid) {
            return new Requirement(
                    criterion, comparator, valid.value(), cells[4], strength, why, horizon, cells[7].equals("yes"));
        }
        throw new IllegalStateException("%s line %d asks %s of %s.".formatted(TABLE, line, cells[4], cells[2]));
    }

    /// A third of the persons with situations have one to three lines of their own (hypothesis), one for a criterion.
    List<Requirement> draw(Set<String> situations, int age, Dice dice) {
        List<Requirement> possible = new ArrayList<>();
        for (String code : situations) {
            bySituation.getOrDefault(code, List.of()).stream()
                    .filter(line -> age >= line.fromAge())
                    .forEach(line -> possible.add(line.requirement()));
        }
        if (possible.isEmpty() || !dice.chance(0.35)) {
            return List.of();
        }
        int wanted = 1 + dice.weighted(0.6, 0.3, 0.1);
        Set<String> criteria = new HashSet<>();
        return dice.shuffled(possible).stream()
                .filter(line -> criteria.add(line.criterion().code()))
                .limit(wanted)
                .toList();
    }
}
