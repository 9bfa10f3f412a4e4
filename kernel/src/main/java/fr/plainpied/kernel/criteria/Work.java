package fr.plainpied.kernel.criteria;

import fr.plainpied.kernel.quantity.IntRange;
import fr.plainpied.kernel.quantity.MoneyRange;
import java.util.List;

/// One adaptation of the catalogue, with its several effects; its cost counts once.
///
/// @param index rank in the catalogue, from 0 to 63
/// @param simple whether it is simple works (no structure, no study)
/// @param weeks duration on site
/// @param evidence where the cost comes from: `sourced`, `sourced per m2`, `sourced cost`, `order of magnitude`
public record Work(
        int index,
        String code,
        List<WorkEffect> effects,
        boolean simple,
        MoneyRange cost,
        IntRange weeks,
        String evidence) {
    public Work {
        effects = List.copyOf(effects);
    }
}
