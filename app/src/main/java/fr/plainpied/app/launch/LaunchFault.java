package fr.plainpied.app.launch;

import java.util.LinkedHashMap;
import java.util.Map;

/// Why the program cannot start. Its key names a sentence of `messages/launch`, which says what to do about it.
public final class LaunchFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// The exit code of a wrong command line.
    public static final int WRONG_USAGE = 2;

    /// The exit code of anything that could not be read, written or reached.
    public static final int CANNOT = 3;

    private final String key;
    private final transient Map<String, Object> arguments;

    private LaunchFault(String key, Throwable cause, Object... namesAndValues) {
        super(key, cause);
        this.key = key;
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            named.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        this.arguments = Map.copyOf(named);
    }

    static LaunchFault of(String key, Object... namesAndValues) {
        return new LaunchFault(key, new IllegalStateException(key), namesAndValues);
    }

    static LaunchFault from(Throwable cause, String key, Object... namesAndValues) {
        return new LaunchFault(key, cause, namesAndValues);
    }

    /// The key of the sentence in `messages/launch`.
    public String key() {
        return key;
    }

    /// What the sentence names.
    public Map<String, Object> arguments() {
        return arguments;
    }

    /// 2 for a wrong command line, 3 for the rest.
    public int exitCode() {
        return key.startsWith("launch.usage.") ? WRONG_USAGE : CANNOT;
    }
}
