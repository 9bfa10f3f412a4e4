package fr.plainpied.app.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One line of a list of requests.
///
/// @param name of the holder; empty for those who may see none
/// @param persons how many live together
/// @param communes wanted, by INSEE code; empty means any
/// @param situations how many situations of use are told; empty for those who may not know
public record RequestSummary(
        String id,
        Optional<String> name,
        int persons,
        Optional<LocalDate> registeredOn,
        Optional<LocalDate> renewedOn,
        List<String> communes,
        OptionalInt roomsMin,
        OptionalInt roomsMax,
        int points,
        OptionalInt situations) {
    public RequestSummary {
        communes = List.copyOf(communes);
    }
}
