package fr.plainpied.app.housing;

import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.explain.DwellingClass;

/// A dwelling in a list: enough to recognise it.
///
/// @param door its number in the building, from 1
/// @param entrance letter of the entrance or number of the house
/// @param storey 0 is the ground floor
/// @param letter its class; G while unknown values leave it open between `best` and `worst`
/// @param known how many criteria have a value
public record DwellingSummary(
        String id,
        Residence residence,
        String entrance,
        boolean house,
        int door,
        int storey,
        Occupancy occupancy,
        LettingTerms terms,
        DwellingClass letter,
        DwellingClass best,
        DwellingClass worst,
        int known) {}
