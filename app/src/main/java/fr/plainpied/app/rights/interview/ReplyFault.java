package fr.plainpied.app.rights.interview;

import java.util.Map;

/// What is wrong with one input, and what to do about it.
///
/// @param input the name of the input
/// @param key of the sentence
/// @param arguments of the sentence
public record ReplyFault(String input, String key, Map<String, Object> arguments) {
    public ReplyFault {
        arguments = Map.copyOf(arguments);
    }

    static ReplyFault of(String input, String key) {
        return new ReplyFault(input, key, Map.of());
    }
}
