package fr.plainpied.study.outcome;

import fr.plainpied.study.year.Home;
import java.util.List;

/// A year under one rule.
///
/// @param lettings in the order of time
/// @param offered homes that were open at least once, vacancies and homes that tenants left
/// @param visits how many times a household went to see a home, or agreed to a move
/// @param refusals how many of them ended there
public record Chronicle(List<Letting> lettings, List<Home> offered, int visits, int refusals) {

    public Chronicle {
        lettings = List.copyOf(lettings);
        offered = List.copyOf(offered);
    }
}
