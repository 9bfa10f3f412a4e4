package fr.plainpied.territory.stock;

import fr.plainpied.territory.place.Commune;
import fr.plainpied.territory.place.Period;
import java.util.List;

/// A residence before anything inside is drawn.
///
/// @param rooms main rooms of each of its dwellings
record ResidencePlan(
        String id,
        Commune commune,
        Period period,
        int builtIn,
        boolean house,
        boolean priorityDistrict,
        List<Integer> rooms) {

    /// Permits asked since 1 January 2007 follow the accessibility rules for new housing (law of 11 February 2005);
    /// two years from permit to completion.
    private static final int FIRST_OF_2005_LAW = 2009;

    /// Permits asked since 1 January 1982 follow the first accessibility rules (decree of 1 August 1980).
    private static final int FIRST_OF_1980_DECREE = 1984;

    ResidencePlan {
        rooms = List.copyOf(rooms);
    }

    boolean underLaw2005() {
        return builtIn >= FIRST_OF_2005_LAW;
    }

    boolean underDecree1980() {
        return builtIn >= FIRST_OF_1980_DECREE && !underLaw2005();
    }
}
