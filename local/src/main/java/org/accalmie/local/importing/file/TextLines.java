package org.accalmie.local.importing.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The lines of a text in UTF-8 or UTF-16, without their ends, one at a time. Says which lines are something else
 * instead of guessing what was meant, and goes on after them.
 */
final class TextLines implements AutoCloseable {
    /** Four times what an incident may have. */
    private static final int LONGEST = 1024 * 1024;

    private static final String TOO_LONG = "is longer than 1 MiB";

    private final BufferedInputStream bytes;
    private final Encoding encoding;
    private final Deque<TextLine> returned = new ArrayDeque<>();
    private long number;

    private TextLines(BufferedInputStream bytes, Encoding encoding) {
        this.bytes = bytes;
        this.encoding = encoding;
    }

    static TextLines of(Path file) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file));
        try {
            return new TextLines(bytes, Encoding.of(bytes));
        } catch (IOException unusable) {
            bytes.close();
            throw unusable;
        }
    }

    Encoding encoding() {
        return encoding;
    }

    Optional<TextLine> next() throws IOException {
        if (!returned.isEmpty()) {
            return Optional.of(returned.pop());
        }
        var line = new ByteArrayOutputStream();
        var unit = unit(line);
        if (unit < 0 && line.size() == 0) {
            return Optional.empty();
        }
        number++;
        while (!isEnd(unit) && line.size() <= LONGEST) {
            unit = unit(line);
        }
        var fits = isEnd(unit);
        while (!isEnd(unit)) {
            unit = unit(OutputStream.nullOutputStream());
        }
        if (unit == '\r') {
            passNewline();
        }
        return Optional.of(
                fits ? decoded(line.toByteArray(), unit >= 0) : new TextLine(number, "", Optional.of(TOO_LONG)));
    }

    private static boolean isEnd(int unit) {
        return unit < 0 || unit == '\n' || unit == '\r';
    }

    /** Gives a line back, to be the next. */
    void giveBack(TextLine line) {
        returned.push(line);
    }

    /** The next code unit, whose bytes are kept; negative at the end. */
    private int unit(OutputStream kept) throws IOException {
        var unit = bytes.readNBytes(encoding.unitBytes);
        kept.write(unit);
        if (unit.length < encoding.unitBytes) {
            return -1;
        }
        return switch (encoding) {
            case UTF_8 -> unit[0] & 0xff;
            case UTF_16LE -> (unit[0] & 0xff) | (unit[1] & 0xff) << 8;
            case UTF_16BE -> (unit[1] & 0xff) | (unit[0] & 0xff) << 8;
        };
    }

    private void passNewline() throws IOException {
        bytes.mark(encoding.unitBytes);
        if (unit(OutputStream.nullOutputStream()) != '\n') {
            bytes.reset();
        }
    }

    private TextLine decoded(byte[] line, boolean hasEnd) {
        var length = line.length - (hasEnd ? encoding.unitBytes : 0);
        try {
            var text = encoding.charset.newDecoder().decode(ByteBuffer.wrap(line, 0, length));
            return new TextLine(number, text.toString(), Optional.empty());
        } catch (CharacterCodingException other) {
            return new TextLine(number, new String(line, 0, length, encoding.charset), Optional.of(encoding.fault));
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
