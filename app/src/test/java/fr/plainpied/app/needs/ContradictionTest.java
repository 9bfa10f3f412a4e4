package fr.plainpied.app.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.adequacy.Wishes;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.ParsedValue;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionTest {
    private static final Catalogue CATALOGUE = Catalogue.current();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            must washing in shower_level                ; must washing in bath                          ; 1
            must washing in shower_level                ; must washing in bath|bath_and_shower_level    ; 1
            must washing in bath_and_shower_level       ; must washing in bath|bath_and_shower_level    ; 0
            must washing in bath                        ; must shower_width_mm >= 900                   ; 1
            must washing in bath|shower_level           ; must shower_width_mm >= 900                   ; 0
            must washing in shower_level                ; should washing in bath                        ; 0
            must corridor_width_mm >= 900               ; must corridor_width_mm <= 899                 ; 1
            must corridor_width_mm >= 900               ; must corridor_width_mm <= 900                 ; 0
            must corridor_width_mm >= 900               ; must inner_door_clear_width_mm <= 800         ; 0
            must lift = yes                             ; must lift = no                                ; 1
            must intercom has sound                     ; must intercom has light                       ; 0
            """)
    void two_indispensable_lines_contradict_each_other_only_when_no_value_meets_both(
            String one, String other, int expected) {
        HousingRequest request = household(line(one), line(other));
        assertEquals(expected, Contradiction.of(request).size(), one + " / " + other);
    }

    private static HousingRequest household(Requirement one, Requirement other) {
        return new HousingRequest(
                "T-1",
                Optional.empty(),
                Optional.empty(),
                new Wishes(Set.of(), Set.of(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty()),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(person("P1", Person.Role.HOLDER, one), person("P2", Person.Role.PARTNER, other)));
    }

    private static Person person(String id, Person.Role role, Requirement line) {
        return new Person(id, OptionalInt.empty(), role, false, List.of(), Optional.empty(), List.of(line));
    }

    private static Requirement line(String text) {
        String[] words = text.strip().split(" ");
        Criterion criterion = CATALOGUE.criterion(words[1]);
        Comparator comparator = Comparator.ofSymbol(words[2]).orElseThrow();
        Strength strength = Arrays.stream(Strength.values())
                .filter(one -> one.code().equals(words[0]))
                .findFirst()
                .orElseThrow();
        int operand = ((ParsedValue.Valid) criterion.readOperand(comparator, words[3])).value();
        return Requirement.of(criterion, comparator, operand, strength);
    }
}
