package org.accalmie.local.importing.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The lines of a text in UTF-8 or UTF-16, without their ends, one at a time. Says at which line a file is something
 * else instead of guessing what was meant.
 */
final class TextLines implements AutoCloseable {
    /** Four times what an incident may have. */
    private static final int LONGEST = 1024 * 1024;

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

    /** @throws UnusableFile when the line is no text */
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
        while (unit >= 0 && unit != '\n' && unit != '\r') {
            if (line.size() > LONGEST) {
                throw new UnusableFile("line %d is longer than 1 MiB".formatted(number));
            }
            unit = unit(line);
        }
        if (unit == '\r') {
            passNewline();
        }
        return Optional.of(new TextLine(number, decoded(line.toByteArray(), unit >= 0)));
    }

    /** Gives a line back, to be the next. */
    void giveBack(TextLine line) {
        returned.push(line);
    }

    /** The next code unit, whose bytes are kept; negative at the end. */
    private int unit(ByteArrayOutputStream kept) throws IOException {
        var unit = bytes.readNBytes(encoding.unitBytes);
        kept.writeBytes(unit);
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
        if (unit(new ByteArrayOutputStream()) != '\n') {
            bytes.reset();
        }
    }

    private String decoded(byte[] line, boolean hasEnd) throws UnusableFile {
        try {
            var length = line.length - (hasEnd ? encoding.unitBytes : 0);
            return encoding.charset
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, 0, length))
                    .toString();
        } catch (CharacterCodingException other) {
            throw encoding == Encoding.UTF_8
                    ? UnusableFile.notText(number)
                    : new UnusableFile(
                            "line %d is not UTF-16, as the file is before; save it as UTF-8".formatted(number));
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
