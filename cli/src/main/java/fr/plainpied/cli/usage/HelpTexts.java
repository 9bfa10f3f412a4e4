package fr.plainpied.cli.usage;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The bundle of a command line as picocli asks for its help, by command and option; what it does not say is taken from
/// what all command lines share.
public final class HelpTexts extends ResourceBundle {

    private final Texts texts;
    private final Texts shared;

    public HelpTexts(Texts texts) {
        this.texts = texts;
        this.shared = new Texts(UsageFaults.BUNDLE, texts.language());
    }

    /// The null is what [ResourceBundle] asks for when there is no such text.
    @Override
    protected @Nullable Object handleGetObject(String key) {
        return isPlain(texts, key) ? texts.of(key) : isPlain(shared, key) ? shared.of(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new TreeSet<>(texts.messages().keys());
        keys.addAll(shared.messages().keys());
        return Collections.enumeration(keys);
    }

    private static boolean isPlain(Texts texts, String key) {
        return texts.messages().has(key) && texts.messages().arguments(key).isEmpty();
    }
}
