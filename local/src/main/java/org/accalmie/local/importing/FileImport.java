package org.accalmie.local.importing;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.accalmie.local.importing.file.Row;
import org.accalmie.local.importing.file.SheetFile;
import org.accalmie.local.importing.file.UnusableFile;

/** Sends a file in parts, and again what a service that was away did not answer. */
public final class FileImport {
    /** Little enough for its answers to wait in the connection until all of it is sent. */
    private static final int PART = 500;

    private static final int MOST_TRIES = 30;
    private static final Duration WAIT = Duration.ofSeconds(2);

    private final ImportClient client;
    private final Summary summary;
    private final LongConsumer progress;

    /** Tells the progress in rows that are done with. */
    public FileImport(ImportClient client, Summary summary, LongConsumer progress) {
        this.client = client;
        this.summary = summary;
        this.progress = progress;
    }

    /**
     * Returns when every row was answered.
     *
     * @throws UnusableFile when the file cannot be read to its end; what comes before
     *     that place is sent
     * @throws IOException when the service stayed away for a minute
     * @throws ImportRefused when the service wants nothing of the kind
     */
    public void run(SheetFile file) throws IOException, InterruptedException {
        var part = new ArrayList<Row>();
        try {
            for (var row = file.next(); row.isPresent(); row = file.next()) {
                part.add(row.get());
                if (part.size() == PART) {
                    sendAll(part);
                    part.clear();
                }
            }
        } catch (UnusableFile unusable) {
            sendAll(part);
            throw unusable;
        }
        sendAll(part);
    }

    private void sendAll(List<Row> part) throws IOException, InterruptedException {
        var left = List.copyOf(part);
        var tries = 0;
        while (!left.isEmpty()) {
            var done = send(left, ++tries == MOST_TRIES);
            left = left.subList(done, left.size());
            if (done > 0) {
                tries = 0;
            } else {
                Thread.sleep(WAIT);
            }
        }
    }

    /** How many rows are done with; none when the service is away, unless this is the last try. */
    private int send(List<Row> part, boolean last) throws IOException, InterruptedException {
        try {
            return count(part, client.send(sheets(part)));
        } catch (ServiceAway away) {
            if (last) {
                throw away;
            }
            return 0;
        }
    }

    private int count(List<Row> part, List<LineAnswer> answers) throws IOException {
        var answered = answers.iterator();
        var done = 0;
        for (var row : part) {
            switch (row) {
                case Row.Broken broken -> summary.count(broken);
                case Row.Sheet sheet -> {
                    var answer = answered.hasNext() ? answered.next() : LineAnswer.NONE;
                    if (answer.isEnd()) {
                        return settle(done);
                    }
                    summary.count(sheet, answer);
                }
            }
            done++;
        }
        return settle(done);
    }

    private int settle(int done) throws ServiceAway {
        if (done == 0) {
            throw new ServiceAway("it reads nothing");
        }
        progress.accept(summary.rows());
        return done;
    }

    private static List<Row.Sheet> sheets(List<Row> part) {
        return part.stream()
                .filter(Row.Sheet.class::isInstance)
                .map(Row.Sheet.class::cast)
                .toList();
    }
}
