package fr.plainpied.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SolversTest {
    private static final Solvers NONE = new Solvers(() -> {
        throw new UnsatisfiedLinkError("no library for this machine\nwith a second line");
    });

    @Test
    void whereTheLibraryDoesNotLoadTheKernelAnswersAndItIsSaid() {
        for (SolverChoice choice : new SolverChoice[] {SolverChoice.ORTOOLS, SolverChoice.AUTO}) {
            Solvers.Given given = NONE.assignment(choice);
            assertEquals("plainpied", given.solver().name());
            assertEquals(Optional.of("no library for this machine"), given.missing());
        }
    }

    @Test
    void whoeverAsksForTheKernelSOwnLoadsNothing() {
        Solvers.Given given = NONE.assignment(SolverChoice.JAVA);
        assertEquals("plainpied", given.solver().name());
        assertEquals(Optional.empty(), given.missing());
    }
}
