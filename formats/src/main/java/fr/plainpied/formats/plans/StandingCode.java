package fr.plainpied.formats.plans;

import fr.plainpied.kernel.assignment.Standing;
import java.math.BigDecimal;

/// A standing as programs read it.
///
/// @param code what it is
/// @param part the objective that told the two apart; empty when none did
/// @param dwelling the home proposed instead; empty when there is none
/// @param by how much, in the unit of the objective, or in euros for works
record StandingCode(String code, String part, String dwelling, BigDecimal by) {

    /// None of the homes suits.
    static final StandingCode NO_HOME_SUITS = plain("no_home_suits");

    static StandingCode of(Standing standing) {
        return switch (standing) {
            case Standing.Proposed() -> plain("proposed");
            case Standing.Elsewhere(String dwelling) -> new StandingCode("elsewhere", "", dwelling, BigDecimal.ZERO);
            case Standing.Behind behind ->
                new StandingCode("behind", behind.part().code(), "", BigDecimal.valueOf(behind.by()));
            case Standing.CostlierWorks works ->
                new StandingCode("behind", "works", "", works.by().euros());
            case Standing.LotDrawn() -> new StandingCode("behind", "lot", "", BigDecimal.ZERO);
            case Standing.KeptForPriority() -> plain("kept_for_priority");
            case Standing.NotCompared() -> plain("not_compared");
        };
    }

    private static StandingCode plain(String code) {
        return new StandingCode(code, "", "", BigDecimal.ZERO);
    }
}
