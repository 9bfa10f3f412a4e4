package fr.plainpied.app.needs;

import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.kernel.adequacy.HousingRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What this reader may see of one request.
///
/// @param request the whole of it for the organisation that accompanies the household; for the others a request with
///     its criteria only, without situations, reasons, ages, income or recognised disability
/// @param whole whether the reader sees everything
/// @param names by person's id; empty for those who may see none
/// @param organisation that accompanies the household
/// @param homeCommune where the household lives, INSEE code
/// @param added the lines that may be changed or taken away
/// @param history of the lines, newest first
/// @param persons what happened to the persons, newest first
/// @param version grows with every change; a change is refused when somebody else was quicker
public record HouseholdFile(
        HousingRequest request,
        boolean whole,
        Map<String, String> names,
        Optional<OrganisationId> organisation,
        Optional<String> homeCommune,
        List<AddedLine> added,
        List<LineHistory> history,
        List<PersonHistory> persons,
        long version) {
    public HouseholdFile {
        names = Map.copyOf(names);
        added = List.copyOf(added);
        history = List.copyOf(history);
        persons = List.copyOf(persons);
    }

    /// The number of the request.
    public String id() {
        return request.id();
    }
}
