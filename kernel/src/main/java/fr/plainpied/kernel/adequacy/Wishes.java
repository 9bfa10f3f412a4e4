package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.quantity.Money;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What the household said of place, size and price; nothing said means no limit.
///
/// @param communes INSEE codes wanted; empty means any
/// @param maxRent a month, charges included
public record Wishes(
        Set<String> communes,
        Set<String> refusedCommunes,
        OptionalInt roomsMin,
        OptionalInt roomsMax,
        Optional<Money> maxRent) {

    public static final Wishes NONE =
            new Wishes(Set.of(), Set.of(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

    public Wishes {
        communes = Set.copyOf(communes);
        refusedCommunes = Set.copyOf(refusedCommunes);
    }
}
