package org.accalmie.local.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads UTF-8 line by line, and says at which line a file is something else instead of guessing what was meant. */
final class Utf8Reader extends Reader {
    private final InputStream bytes;
    private CharBuffer line = CharBuffer.allocate(0);
    private long number;

    private Utf8Reader(InputStream bytes) {
        this.bytes = bytes;
    }

    static Utf8Reader of(Path file) throws IOException {
        return new Utf8Reader(new BufferedInputStream(Files.newInputStream(file)));
    }

    /** @throws NotUtf8 at the first line that is not */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!line.hasRemaining()) {
            if (!readLine()) {
                return -1;
            }
        }
        var count = Math.min(length, line.remaining());
        line.get(target, offset, count);
        return count;
    }

    /** Whether there was one more. */
    private boolean readLine() throws IOException {
        var text = new ByteArrayOutputStream();
        int next;
        do {
            next = bytes.read();
            if (next >= 0) {
                text.write(next);
            }
        } while (next >= 0 && next != '\n');
        number++;
        try {
            line = UTF_8.newDecoder().decode(ByteBuffer.wrap(text.toByteArray()));
        } catch (CharacterCodingException e) {
            throw new NotUtf8(number);
        }
        return text.size() > 0;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
