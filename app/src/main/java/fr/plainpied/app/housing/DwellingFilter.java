package fr.plainpied.app.housing;

import fr.plainpied.kernel.explain.DwellingClass;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Which dwellings are wanted. What is empty does not filter.
///
/// @param text words that all must be found in the name, address, commune or number; capitals and accents do not matter
/// @param commune INSEE code
/// @param landlord code of the landlord
/// @param residence id of the residence
/// @param classes any of these
/// @param state whether somebody lives there; empty for both
/// @param facts all of these
/// @param rooms main rooms; 5 stands for 5 and more
public record DwellingFilter(
        String text,
        Optional<String> commune,
        Optional<String> landlord,
        Optional<String> residence,
        Set<DwellingClass> classes,
        Optional<State> state,
        Set<DwellingFact> facts,
        OptionalInt rooms) {
    /// Whether a dwelling can be proposed.
    public enum State {
        /// Vacant, or with notice given.
        FREE,
        /// Somebody lives there and stays.
        LET
    }

    /// The number of rooms that stands for itself and more.
    public static final int MANY_ROOMS = 5;

    public static final DwellingFilter ALL = new DwellingFilter(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Set.of(),
            OptionalInt.empty());

    public DwellingFilter {
        classes = Set.copyOf(classes);
        facts = Set.copyOf(facts);
    }

    /// Everything in one residence.
    public static DwellingFilter ofResidence(String residence) {
        return new DwellingFilter(
                "", ALL.commune, ALL.landlord, Optional.of(residence), ALL.classes, ALL.state, ALL.facts, ALL.rooms);
    }

    /// Everything that matches some words.
    public static DwellingFilter ofText(String text) {
        return new DwellingFilter(
                text, ALL.commune, ALL.landlord, ALL.residence, ALL.classes, ALL.state, ALL.facts, ALL.rooms);
    }

    /// Everything that can be proposed.
    public static DwellingFilter ofFree() {
        return new DwellingFilter(
                "",
                ALL.commune,
                ALL.landlord,
                ALL.residence,
                ALL.classes,
                Optional.of(State.FREE),
                ALL.facts,
                ALL.rooms);
    }
}
