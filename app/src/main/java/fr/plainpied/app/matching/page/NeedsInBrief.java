package fr.plainpied.app.matching.page;

import fr.plainpied.app.ui.Words;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.NeedLine;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.NeedWords;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A household by what it cannot do without, in one sentence: those needs first that say the most about a home.
public final class NeedsInBrief {
    private static final int TOLD = 2;

    private static final List<String> TELLING = List.of(
            "route_steps",
            "washing",
            "turning_bathroom_mm",
            "wc_transfer_width_mm",
            "hoist",
            "extra_room",
            "entrance_door_clear_width_mm",
            "inner_door_clear_width_mm",
            "stair_rails",
            "flashing_alerts",
            "intercom",
            "safety_fittings",
            "sound_insulation",
            "light_control",
            "pmr_parking");

    private final Words words;
    private final NeedWords needs;
    private final CatalogueWords catalogue;

    public NeedsInBrief(Words words) {
        this.words = words;
        this.needs = NeedWords.of(words.locale());
        this.catalogue = CatalogueWords.of(words.locale());
    }

    public String of(int persons, HouseholdNeeds household) {
        List<Requirement> musts = household.lines().stream()
                .map(NeedLine::requirement)
                .filter(Requirement::isMust)
                .sorted(Comparator.comparingInt(NeedsInBrief::rank))
                .toList();
        Set<String> criteria = new HashSet<>();
        List<String> told = musts.stream()
                .filter(line -> criteria.add(line.criterion().code()))
                .map(needs::plain)
                .map(catalogue.figures()::goingOn)
                .distinct()
                .limit(TOLD)
                .toList();
        String who = words.say("matching.persons", "n", persons);
        if (told.isEmpty()) {
            return words.say("matching.needs.none", "who", who);
        }
        return words.say(
                "matching.needs",
                "who",
                who,
                "needs",
                String.join(", ", told),
                "n",
                musts.stream().map(needs::plain).distinct().count() - told.size());
    }

    private static int rank(Requirement line) {
        int rank = TELLING.indexOf(line.criterion().code());
        return rank < 0 ? TELLING.size() : rank;
    }
}
