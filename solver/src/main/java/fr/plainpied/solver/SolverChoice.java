package fr.plainpied.solver;

/// Which solver somebody asks for.
public enum SolverChoice {
    /// The kernel's own, always there.
    JAVA,
    /// Google OR-Tools, a native library.
    ORTOOLS,
    /// OR-Tools where its library loads, else the kernel's own.
    AUTO
}
