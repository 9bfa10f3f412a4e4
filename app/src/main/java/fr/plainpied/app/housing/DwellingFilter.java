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
/// @param free vacant, or with notice given
/// @param rooms main rooms; 5 stands for 5 and more
public record DwellingFilter(
        String text,
        Optional<String> commune,
        Optional<String> landlord,
        Optional<String> residence,
        Set<DwellingClass> classes,
        boolean free,
        OptionalInt rooms) {
    /// The number of rooms that stands for itself and more.
    public static final int MANY_ROOMS = 5;

    public static final DwellingFilter ALL = new DwellingFilter(
            "", Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), false, OptionalInt.empty());

    public DwellingFilter {
        classes = Set.copyOf(classes);
    }

    /// Everything in one residence.
    public static DwellingFilter ofResidence(String residence) {
        return new DwellingFilter(
                "", Optional.empty(), Optional.empty(), Optional.of(residence), Set.of(), false, OptionalInt.empty());
    }

    /// Everything that matches some words.
    public static DwellingFilter ofText(String text) {
        return new DwellingFilter(
                text, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), false, OptionalInt.empty());
    }
}
