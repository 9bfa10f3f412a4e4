package fr.plainpied.formats.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Stops reading past a limit: the size of a pipe is known only by reading it.
public final class LimitedStream extends FilterInputStream {

    private final long limit;
    private long left;

    public LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    /// The file holds more bytes than the limit.
    public static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        TooLong(long limit) {
            super("More than %d bytes".formatted(limit));
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new TooLong(limit);
        }
    }
}
