package fr.plainpied.study.outcome;

import fr.plainpied.study.rules.Move;
import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Visit;
import java.time.LocalDate;

/// A household that moved into a home.
///
/// @param month of the commission, from 1
/// @param free the day from which the home could be let
/// @param movesIn the commission's day, or the end of the works at their longest
/// @param circuit whether the move was part of a cycle or of a chain of several moves
/// @param visit what the home truly is for the household
public record Letting(Move move, int month, LocalDate free, LocalDate movesIn, boolean circuit, Visit visit) {

    public Home home() {
        return move.home();
    }

    /// Whether the home is one that a tenant left in the year.
    public boolean isReleased() {
        return move.home().isLivedIn();
    }
}
