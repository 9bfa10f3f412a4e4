package fr.plainpied.cli.usage;

/// Exit codes of every command.
public final class Exit {

    /// Warnings allowed.
    public static final int DONE = 0;

    public static final int FAULTS = 1;
    public static final int USAGE = 2;

    /// Could not read or write.
    public static final int NO_FILE = 3;

    private Exit() {}
}
