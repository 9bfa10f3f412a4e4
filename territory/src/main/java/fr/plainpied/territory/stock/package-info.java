/// The invented social stock: landlords, residences, buildings and dwellings with what they truly are and what their
/// landlord knows of it.
///
/// Counts by commune, period, size and form are real; heights, doors, rents and names are drawn, with the rules of the
/// time a building was permitted. Three published figures are met on purpose: lifts, accessible and adapted dwellings.
@NullMarked
package fr.plainpied.territory.stock;

import org.jspecify.annotations.NullMarked;
