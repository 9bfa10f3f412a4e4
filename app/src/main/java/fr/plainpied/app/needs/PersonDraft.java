package fr.plainpied.app.needs;

import java.util.List;

/// A person of a household as typed, not yet checked.
///
/// @param role its code
/// @param birthYear four digits; empty when nobody said
/// @param transferSide its code; empty when it does not matter
/// @param situations codes of the catalogue
public record PersonDraft(
        String firstName,
        String surname,
        String role,
        String birthYear,
        boolean recognisedDisability,
        String transferSide,
        List<String> situations) {
    public PersonDraft {
        situations = List.copyOf(situations);
    }
}
