package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.matching.draft.Draft;
import fr.plainpied.app.matching.draft.Households;
import fr.plainpied.app.matching.draft.Since;
import fr.plainpied.kernel.assignment.Allocation;

/// A draft that is done, opened.
///
/// @param plan with every pair assessed again from what it was made from
/// @param households as far as the reader may see them
record OpenAllocation(Draft draft, AllocationOptions options, Allocation plan, Households households, Since since) {}
