package fr.plainpied.app.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Something that the running program does for whoever runs the server. It acts as the program itself.
public interface Operation {

    /// The first word of the question.
    String name();

    /// Does it and answers in JSON. Whatever the words are, nothing but the answer goes wrong.
    ///
    /// @param words the other words of the question
    void answer(List<String> words, OutputStream answer) throws IOException;
}
