package fr.plainpied.solver;

import com.google.ortools.Loader;
import fr.plainpied.kernel.assignment.AssignmentSolver;
import fr.plainpied.kernel.assignment.ShortestPaths;
import java.util.Optional;

/// Gives the solver that is asked for, or the kernel's own where that one cannot be had.
public final class Solvers {
    private final Runnable library;

    Solvers(Runnable library) {
        this.library = library;
    }

    /// With the libraries of this program.
    public static Solvers ofThisProgram() {
        return new Solvers(Loader::loadNativeLibraries);
    }

    /// A solver, and why it is not the one that was asked for.
    ///
    /// @param missing what the library said when it did not load, in its own words; empty when the wish is met
    public record Given(AssignmentSolver solver, Optional<String> missing) {}

    public Given assignment(SolverChoice choice) {
        if (choice == SolverChoice.JAVA) {
            return new Given(new ShortestPaths(), Optional.empty());
        }
        Optional<String> failure = failure();
        return failure.isPresent()
                ? new Given(new ShortestPaths(), failure)
                : new Given(new MinimumCostFlows(new ShortestPaths()), Optional.empty());
    }

    /// Loading costs about half a second the first time and nothing afterwards.
    private Optional<String> failure() {
        try {
            library.run();
            return Optional.empty();
        } catch (RuntimeException | LinkageError noLibrary) {
            return Optional.of(
                    String.valueOf(noLibrary.getMessage()).lines().findFirst().orElse(""));
        }
    }
}
