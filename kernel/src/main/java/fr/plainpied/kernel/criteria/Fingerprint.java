package fr.plainpied.kernel.criteria;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The SHA-256 of the tables that rules are made of, kept with what was decided by them: a table corrected later shows.
///
/// @param hex 64 characters, lower case
public record Fingerprint(String hex) {

    /// Of the bytes of the tables one after the other, each preceded by its length.
    public static Fingerprint of(List<byte[]> tables) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] table : tables) {
                digest.update((table.length + "\n").getBytes(StandardCharsets.US_ASCII));
                digest.update(table);
            }
            return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
