package org.accalmie.local.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Sends a file in parts, and again what a service that was away did not answer. */
public final class FileImport {
    /** Little enough for its answers to wait in the connection until all of it is sent. */
    private static final int PART = 500;

    private static final int MOST_TRIES = 30;
    private static final Duration WAIT = Duration.ofSeconds(2);

    private final ImportClient client;
    private final Summary summary;
    private final LongConsumer progress;

    /** Tells the progress in lines that were answered. */
    public FileImport(ImportClient client, Summary summary, LongConsumer progress) {
        this.client = client;
        this.summary = summary;
        this.progress = progress;
    }

    /**
     * Returns when every line was answered.
     *
     * @throws IOException when the file cannot be read, or the service stayed away for a minute
     * @throws ImportRefused when the service wants nothing of the kind
     */
    public void run(Path file) throws IOException, InterruptedException {
        try (var sheets = SheetFile.open(file)) {
            var part = new ArrayList<SheetLine>();
            for (var sheet : (Iterable<SheetLine>) sheets::iterator) {
                part.add(sheet);
                if (part.size() == PART) {
                    sendAll(part);
                    part.clear();
                }
            }
            sendAll(part);
        }
    }

    private void sendAll(List<SheetLine> part) throws IOException, InterruptedException {
        var left = part;
        var tries = 0;
        while (!left.isEmpty()) {
            var answered = send(left, ++tries == MOST_TRIES);
            left = left.subList(answered, left.size());
            if (answered > 0) {
                tries = 0;
            } else {
                Thread.sleep(WAIT);
            }
        }
    }

    /** How many lines were answered; none when the service is away, unless this is the last try. */
    private int send(List<SheetLine> part, boolean last) throws IOException, InterruptedException {
        try {
            return count(part, client.send(part));
        } catch (IOException away) {
            if (last) {
                throw away;
            }
            return 0;
        }
    }

    private int count(List<SheetLine> part, List<LineAnswer> answers) throws IOException {
        var answered = 0;
        for (var answer : answers) {
            if (answer.isEnd()) {
                break;
            }
            summary.count(part.get(answer.line() - 1).line(), answer);
            answered++;
        }
        if (answered == 0) {
            throw new IOException("The service reads nothing");
        }
        progress.accept(summary.lines());
        return answered;
    }
}
