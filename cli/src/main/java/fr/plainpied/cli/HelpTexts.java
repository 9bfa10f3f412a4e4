package fr.plainpied.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The bundle of this module as picocli asks for its help: by command and option.
final class HelpTexts extends ResourceBundle {

    private final Texts texts;

    HelpTexts(Texts texts) {
        this.texts = texts;
    }

    /// The null is what [ResourceBundle] asks for when there is no such text.
    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.messages().has(key) && texts.messages().arguments(key).isEmpty() ? texts.of(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.messages().keys());
    }
}
