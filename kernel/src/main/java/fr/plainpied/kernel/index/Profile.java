package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.HouseholdNeeds;

/// What households that need the same share.
///
/// @param needs stands for theirs: the same lines without persons and reasons
/// @param lines numbers of all the lines, sorted
/// @param musts numbers of the must lines, each once
/// @param scarceNeeded a bit for each scarce feature that a must line demands
/// @param extraRoom whether a room more than the persons fill is needed
record Profile(HouseholdNeeds needs, IntKey lines, IntKey musts, int scarceNeeded, boolean extraRoom) {}
