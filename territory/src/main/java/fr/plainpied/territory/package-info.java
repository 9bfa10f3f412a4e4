/// The demonstration territory: dwellings, households and needs drawn from published margins.
/// The same seed gives the same territory, and every invented name is visibly invented.
@NullMarked
package fr.plainpied.territory;

import org.jspecify.annotations.NullMarked;
