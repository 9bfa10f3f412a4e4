/// Solvers of other makers behind the interfaces of the kernel. Whatever they answer is assessed and explained by the
/// kernel; where their library cannot be loaded, the kernel's own solver answers, and it is said.
@NullMarked
package fr.plainpied.solver;

import org.jspecify.annotations.NullMarked;
