package fr.plainpied.cli;

/// Exit codes of every command.
final class Exit {

    /// Warnings allowed.
    static final int DONE = 0;

    static final int FAULTS = 1;
    static final int USAGE = 2;

    /// Could not read or write.
    static final int NO_FILE = 3;

    private Exit() {}
}
