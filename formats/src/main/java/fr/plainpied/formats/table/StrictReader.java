package fr.plainpied.formats.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/// Decodes bytes, drops the byte order mark, and remembers where the first byte was that the charset cannot read.
///
/// Unreadable bytes come out as U+FFFD, so that the rest of the file can still be checked.
public final class StrictReader extends Reader {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(16_384).flip();
    private long decodedBytes;
    private boolean ended;
    private boolean started;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;
    private Optional<Malformed> malformed = Optional.empty();

    /// @param line from 1
    /// @param column in characters, from 1
    /// @param offset in bytes, from 0
    public record Malformed(int line, int column, long offset) {}

    public StrictReader(InputStream in, Charset charset) {
        super();
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /// The first unreadable byte among what was read so far.
    public Optional<Malformed> malformed() {
        return malformed;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0) {
            if (!bytes.hasRemaining() && ended) {
                return -1;
            }
            decode(chars);
            dropByteOrderMark(chars);
        }
        return chars.position();
    }

    private void decode(CharBuffer chars) throws IOException {
        int from = bytes.position();
        int firstNew = chars.position();
        CoderResult result = decoder.decode(bytes, chars, ended);
        decodedBytes += bytes.position() - from;
        advance(chars, firstNew);
        if (result.isError() && chars.hasRemaining()) {
            if (malformed.isEmpty()) {
                malformed = Optional.of(new Malformed(line, column, decodedBytes));
            }
            bytes.position(bytes.position() + result.length());
            decodedBytes += result.length();
            chars.put(REPLACEMENT);
        } else if (result.isUnderflow()) {
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private void advance(CharBuffer chars, int firstNew) {
        for (int at = firstNew; at < chars.position() && malformed.isEmpty(); at++) {
            char next = chars.get(at);
            if (next == '\r' || (next == '\n' && !afterReturn)) {
                line++;
                column = 1;
            } else if (next != '\n') {
                column++;
            }
            afterReturn = next == '\r';
        }
    }

    private void dropByteOrderMark(CharBuffer chars) {
        if (!started && chars.position() > 0) {
            started = true;
            if (chars.get(0) == BYTE_ORDER_MARK) {
                chars.flip().get();
                chars.compact();
                column = Math.max(1, column - 1);
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
