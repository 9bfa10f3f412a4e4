package fr.plainpied.wording;

import fr.plainpied.kernel.explain.LineReason;
import java.util.List;

/// One requirement of one person, in words.
///
/// @param reason the line that is put into words
/// @param person named as [Names] does
/// @param label of the criterion, with a capital
/// @param asked "77 cm au moins"
/// @param found "83 cm", "inconnu"
/// @param outcome "Convient", "Après travaux"...
/// @param strength "Indispensable", "Important", "Souhaité"
/// @param whys why the requirement is there, its own reason first
/// @param sentence the line in the register that was asked for
public record LineText(
        LineReason reason,
        Place place,
        String person,
        String label,
        String asked,
        String found,
        String outcome,
        String strength,
        List<String> whys,
        Sentence sentence) {
    public LineText {
        whys = List.copyOf(whys);
    }
}
