package fr.plainpied.app.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The addresses of the style sheet and of the script. Each carries a mark of its content, so that a browser keeps a
/// file as long as it likes and still fetches the new one after an update.
@Component
class Assets {
    private static final int MARK_BYTES = 6;

    private final String style = marked("/ui/plainpied.css");
    private final String script = marked("/ui/plain.js");

    String style() {
        return style;
    }

    String script() {
        return script;
    }

    private static String marked(String address) {
        try (InputStream stream = new ClassPathResource("static" + address).getInputStream()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes());
            return address + "?v=" + HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(address + " is not in the program", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
