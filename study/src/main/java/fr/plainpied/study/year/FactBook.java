package fr.plainpied.study.year;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.BareLine;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.PreparedDwelling;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.ParsedValue;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.explain.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads facts from a grid by asking the kernel: a fact is what a household needing just that would be told.
final class FactBook {

    private final Adequacy adequacy;
    private final Map<Fact, HouseholdNeeds> lines = new EnumMap<>(Fact.class);

    FactBook(Adequacy adequacy) {
        this.adequacy = adequacy;
        put(Fact.LIFT, "lift = yes");
        put(Fact.GROUND_FLOOR, "storey <= 0");
        put(Fact.NO_STEP, "route_steps <= 0");
        put(Fact.FEW_STEPS, "route_steps <= 3");
        put(Fact.WIDE_DOORS, "entrance_door_clear_width_mm >= 770", "inner_door_clear_width_mm >= 770");
        put(Fact.LEVEL_SHOWER, "washing in shower_level|bath_and_shower_level");
        put(Fact.SHOWER, "washing in shower_level|shower_step|bath_and_shower_level");
        put(Fact.TURNING_BATHROOM, "turning_bathroom_mm >= 1500");
        put(Fact.GRAB_BARS, "wc_grab_bars = yes");
        put(Fact.FLASHING_ALERTS, "flashing_alerts = yes");
        put(Fact.CONTRAST, "contrast >= fair", "common_light_contrast >= fair");
        put(Fact.QUIET, "sound_insulation >= good");
        put(Fact.STOVE_CUTOFF, "safety_fittings has stove_cutoff");
    }

    /// @param written criterion, comparator and operand, as in the contract files
    private void put(Fact fact, String... written) {
        Catalogue catalogue = adequacy.catalogue();
        List<HouseholdNeeds> needs = new ArrayList<>();
        for (String line : written) {
            String[] words = line.split(" ");
            Criterion criterion = catalogue.criterion(words[0]);
            Comparator comparator = Comparator.ofSymbol(words[1]).orElseThrow();
            if (!(criterion.readOperand(comparator, words[2]) instanceof ParsedValue.Valid valid)) {
                throw new IllegalStateException("The line \"%s\" cannot be read.".formatted(line));
            }
            needs.add(adequacy.screening()
                    .needs(new BareLine(criterion, comparator, valid.value(), Strength.MUST, BareLine.NO_LIMIT)));
        }
        lines.put(fact, adequacy.screening().together(needs));
    }

    Set<Fact> of(Dwelling dwelling) {
        PreparedDwelling prepared = adequacy.prepare(dwelling);
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        lines.forEach((fact, needs) -> {
            if (adequacy.assess(prepared, needs).verdict() == Verdict.FITS) {
                facts.add(fact);
            }
        });
        return Set.copyOf(facts);
    }
}
