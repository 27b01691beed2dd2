package org.accalmie.incident.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.accalmie.web.body.BodyLimit;

/** Cuts a stream into lines, of which it keeps one at a time, and of an endless one no more than the limit. */
final class LineReader {
    private static final int CHUNK = 64 * 1024;

    private final InputStream input;
    private final byte[] chunk = new byte[CHUNK];
    private int start;
    private int end;
    private int number;

    LineReader(InputStream input) {
        this.input = input;
    }

    /** The next line that is not blank; empty at the end. */
    Optional<Line> next() throws IOException {
        while (fill()) {
            number++;
            var line = read();
            if (!isBlank(line)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private Line read() throws IOException {
        var text = new ByteArrayOutputStream();
        while (fill()) {
            var stop = newlineOrEnd();
            text.write(chunk, start, Math.min(stop - start, BodyLimit.BYTES + 1 - text.size()));
            start = stop;
            if (stop < end) {
                start++;
                break;
            }
        }
        return text.size() > BodyLimit.BYTES ? new Line.TooLong(number) : new Line.Text(number, text.toByteArray());
    }

    private int newlineOrEnd() {
        var index = start;
        while (index < end && chunk[index] != '\n') {
            index++;
        }
        return index;
    }

    /** Whether there is anything more, for which it waits. */
    private boolean fill() throws IOException {
        if (start == end) {
            start = 0;
            end = Math.max(0, input.read(chunk));
        }
        return start < end;
    }

    private static boolean isBlank(Line line) {
        if (!(line instanceof Line.Text text)) {
            return false;
        }
        for (var character : text.bytes()) {
            if (character != ' ' && character != '\t' && character != '\r') {
                return false;
            }
        }
        return true;
    }
}
