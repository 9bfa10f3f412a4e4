/// Files of dwellings: [DwellingFile] reads `dwellings.csv` or `.xlsx` (also with the columns of the RPLS), and
/// [AdaptabilityFile] the surveys of what can be adapted; [DwellingTable] and [AdaptabilityTable] write them back.
@NullMarked
package fr.plainpied.formats.dwellings;

import org.jspecify.annotations.NullMarked;
