package fr.plainpied.formats.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a file is, seen in its first bytes and not in its name.
enum FirstBytes {
    WORKBOOK,
    /// A workbook from before XLSX, or one that a password protects.
    OLD_WORKBOOK,
    /// Text in UTF-16, which spreadsheets call Unicode text.
    UTF_16,
    JSON,
    /// No text at all.
    BINARY,
    TEXT;

    /// How many bytes it wants.
    static final int LOOKED_AT = 512;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// @param charset that the file is said to be in, when it is a text
    static FirstBytes of(byte[] start, Charset charset) {
        if (startsWith(start, ZIP)) {
            return WORKBOOK;
        }
        if (startsWith(start, OLE)) {
            return OLD_WORKBOOK;
        }
        if (hasWideCharacters(charset)) {
            return TEXT;
        }
        if (startsWith(start, LITTLE_ENDIAN) || startsWith(start, BIG_ENDIAN)) {
            return UTF_16;
        }
        if (hasZero(start)) {
            return BINARY;
        }
        String text = new String(start, StandardCharsets.UTF_8).replace(BYTE_ORDER_MARK, "");
        return text.stripLeading().startsWith("{") ? JSON : TEXT;
    }

    private static boolean hasWideCharacters(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static boolean startsWith(byte[] bytes, byte[] first) {
        return bytes.length >= first.length && Arrays.equals(bytes, 0, first.length, first, 0, first.length);
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }
}
