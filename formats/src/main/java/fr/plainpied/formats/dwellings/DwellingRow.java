package fr.plainpied.formats.dwellings;

import fr.plainpied.kernel.adequacy.Dwelling;
import java.util.Optional;

/// One row of a file of dwellings.
///
/// @param line where it is in the file, from 1
/// @param residence name of the building or of the estate
/// @param landlord name of the social landlord
public record DwellingRow(
        int line, Dwelling dwelling, Optional<String> residence, Optional<String> landlord, Survey survey) {

    public String id() {
        return dwelling.id();
    }
}
