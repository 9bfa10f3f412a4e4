/// Several homes at once: which household is proposed for which home so that the whole is best, one objective after the
/// other and exactly. [BulkAllocation] is the door, [AssignmentSolver] the place where a solver is plugged in,
/// [ShortestPaths] the one that is always there. A solver chooses; only the engine of adequacy assesses and explains.
@NullMarked
package fr.plainpied.kernel.assignment;

import org.jspecify.annotations.NullMarked;
