package fr.plainpied.formats.frozen;

import java.util.List;

/// What changed since a ranking was frozen.
///
/// @param inputs dwellings, surveys and requests
/// @param outcomes which candidates would stand elsewhere, in the order of the frozen answer, then the new ones
public record Since(List<InputChange> inputs, List<OutcomeChange> outcomes) {
    public Since {
        inputs = List.copyOf(inputs);
        outcomes = List.copyOf(outcomes);
    }

    public boolean nothing() {
        return inputs.isEmpty() && outcomes.isEmpty();
    }
}
