/// Plans over several homes at once: [AllocationRun] makes and explains them from what the files hold, the writers give
/// them to other programs as the contract has it.
@NullMarked
package fr.plainpied.formats.plans;

import org.jspecify.annotations.NullMarked;
