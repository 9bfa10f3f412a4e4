package fr.plainpied.wording;

import fr.plainpied.kernel.explain.GateReason;
import java.util.List;

/// One gate in words.
///
/// @param label "Ressources"
/// @param outcome "Rempli", "Non rempli", "À compléter"
/// @param sentences one or more a fact; then, for a professional, the rule with its source where it is law. The code
///     `income_ceiling.shift` tells that a disability is recognised: show it only to those who may know
public record GateText(GateReason reason, String label, String outcome, List<Sentence> sentences) {
    public GateText {
        sentences = List.copyOf(sentences);
    }
}
