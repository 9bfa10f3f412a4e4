package fr.plainpied.study.year;

import java.util.Locale;
import java.util.Set;

/// Households by what their home must allow, for the tables: the first that is true.
public enum Group {
    WHEELCHAIR,
    WALKING,
    SENSORY,
    /// Memory, understanding, relation; and the few whose must lines come from no situation.
    MIND,
    /// No must line.
    NONE;

    private Set<String> situations() {
        return switch (this) {
            case WHEELCHAIR -> Set.of("manual_wheelchair", "powered_wheelchair", "high_support");
            case WALKING -> Set.of("walking_aid", "bariatric", "one_handed");
            case SENSORY -> Set.of("deaf", "hard_of_hearing", "low_vision");
            case MIND -> Set.of("cognitive", "psychic", "autism");
            case NONE -> Set.of();
        };
    }

    /// @param situations codes of all the members
    static Group of(boolean hasMusts, Set<String> situations) {
        if (!hasMusts) {
            return NONE;
        }
        for (Group group : values()) {
            if (group.situations().stream().anyMatch(situations::contains)) {
                return group;
            }
        }
        return MIND;
    }

    /// As written in the answer for programs.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
