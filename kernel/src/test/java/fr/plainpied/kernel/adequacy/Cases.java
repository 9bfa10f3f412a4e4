package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.criteria.ParsedValue;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.criteria.TransferSide;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Dwellings and households written as text, for cases worked out by hand.
final class Cases {

    static final Catalogue CATALOGUE = Catalogue.current();

    private Cases() {}

    /// The lines of a text beside the tests, without blank lines and comments.
    static List<String> lines(String name) {
        try (InputStream in = Cases.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The text %s is missing.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The dwelling of `situations/base.dwelling.txt`, which fits every situation.
    static Grid base() {
        Grid.Builder grid = Grid.of(CATALOGUE);
        for (String line : lines("situations/base.dwelling.txt")) {
            String[] sides = line.split(" = ", 2);
            grid.put(sides[0], sides[1]);
        }
        return grid.build();
    }

    /// @param changes `code=value; code=?` or `-` for none; `?` forgets the value
    static Grid changed(Grid grid, String changes) {
        Grid changed = grid;
        for (String change : items(changes, "; ")) {
            String[] sides = change.split("=", 2);
            Criterion criterion = CATALOGUE.criterion(sides[0]);
            changed = changed.with(criterion, sides[1].equals("?") ? Criterion.UNKNOWN : value(criterion, sides[1]));
        }
        return changed;
    }

    static Grid grid(String values) {
        return changed(Grid.unknown(CATALOGUE), values);
    }

    static Dwelling dwelling(Grid grid) {
        return new Dwelling("D", LettingTerms.UNKNOWN, grid, Adaptability.NOT_SURVEYED);
    }

    static List<String> items(String text, String separator) {
        return text.equals("-") ? List.of() : Arrays.asList(text.split(separator));
    }

    static int value(Criterion criterion, String text) {
        return valid(criterion.read(text), criterion.code() + "=" + text);
    }

    private static int valid(ParsedValue parsed, String text) {
        if (parsed instanceof ParsedValue.Valid valid) {
            return valid.value();
        }
        throw new IllegalArgumentException("%s is not a value: %s.".formatted(text, parsed));
    }

    /// @param text `must corridor_width_mm >= 900`
    static Requirement line(String text) {
        return line(text, 0, false);
    }

    /// A line that stands in place of the default ones.
    static Requirement replacing(String text, int horizonYears) {
        return line(text, horizonYears, true);
    }

    static Requirement line(String text, int horizonYears, boolean replaces) {
        String[] words = text.split(" ");
        Criterion criterion = CATALOGUE.criterion(words[1]);
        Comparator comparator = Comparator.ofSymbol(words[2]).orElseThrow();
        return new Requirement(
                criterion,
                comparator,
                valid(criterion.readOperand(comparator, words[3]), text),
                words[3],
                Arrays.stream(Strength.values())
                        .filter(strength -> strength.code().equals(words[0]))
                        .findFirst()
                        .orElseThrow(),
                Optional.of("because " + text),
                horizonYears,
                replaces);
    }

    /// `must corridor_width_mm >= 900`
    static String text(Requirement line) {
        return "%s %s %s %s"
                .formatted(
                        line.strength().code(),
                        line.criterion().code(),
                        line.comparator().symbol(),
                        line.written());
    }

    /// @param situations codes separated by a space; empty for none
    static Person person(String situations, Optional<TransferSide> side, Requirement... lines) {
        List<Situation> known = Arrays.stream(situations.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> CATALOGUE.findSituation(code).orElseThrow())
                .toList();
        return new Person("P", OptionalInt.empty(), Person.Role.HOLDER, false, known, side, List.of(lines));
    }

    static HouseholdNeeds needs(Person... household) {
        return needs(0, household);
    }

    static HouseholdNeeds needs(int horizonYears, Person... household) {
        return HouseholdNeeds.of(
                new HousingRequest(
                        "R",
                        Optional.empty(),
                        Optional.empty(),
                        Wishes.NONE,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of(household)),
                horizonYears);
    }

    static HouseholdNeeds needs(String situations, Requirement... lines) {
        return needs(person(situations, Optional.empty(), lines));
    }
}
