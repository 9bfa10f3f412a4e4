package fr.plainpied.app.needs;

import fr.plainpied.kernel.adequacy.NeedLine;
import java.util.List;

/// What a change of a person would do to the needs of the household, before it is written.
///
/// @param faults what is wrong as typed; the rest is then empty
/// @param coming lines that would count from now on
/// @param going lines that would no longer count
/// @param contradictions lines that would stand against each other
public record PersonPreview(
        List<PersonFault> faults, List<NeedLine> coming, List<NeedLine> going, List<Contradiction> contradictions) {
    public PersonPreview {
        faults = List.copyOf(faults);
        coming = List.copyOf(coming);
        going = List.copyOf(going);
        contradictions = List.copyOf(contradictions);
    }

    /// Whether the change touches what dwellings are compared with.
    public boolean changesNeeds() {
        return !coming.isEmpty() || !going.isEmpty() || !contradictions.isEmpty();
    }
}
