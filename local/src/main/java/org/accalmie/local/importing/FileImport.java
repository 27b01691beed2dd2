package org.accalmie.local.importing;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.accalmie.local.importing.file.Row;
import org.accalmie.local.importing.file.SheetFile;

/** Sends a file in parts, and again what a service that was away did not answer. */
public final class FileImport {
    /** Little enough for its answers to wait in the connection until all of it is sent. */
    private static final int PART = 500;

    private static final int MOST_TRIES = 30;
    private static final int TRIES_IN_SILENCE = 5;
    private static final Duration WAIT = Duration.ofSeconds(2);

    private final ImportClient client;
    private final Summary summary;
    private final Progress progress;

    public FileImport(ImportClient client, Summary summary, Progress progress) {
        this.client = client;
        this.summary = summary;
        this.progress = progress;
    }

    /** Who is told how it goes. */
    public interface Progress {
        void done(long rows);

        /** The service does not answer, and is asked again. */
        void waiting(ServiceAway away, Duration atMost);
    }

    /**
     * Returns when every row was answered.
     *
     * @throws ServiceAway when the service stayed away for a minute
     * @throws IOException when the file cannot be read to its end
     * @throws ImportRefused when the service wants nothing of the kind
     */
    public void run(SheetFile file) throws IOException, InterruptedException {
        var part = new ArrayList<Row>();
        for (var row = file.next(); row.isPresent(); row = file.next()) {
            part.add(row.get());
            if (part.size() == PART) {
                sendAll(part);
                part.clear();
            }
        }
        sendAll(part);
    }

    private void sendAll(List<Row> part) throws IOException, InterruptedException {
        var left = List.copyOf(part);
        var tries = 0;
        while (!left.isEmpty()) {
            try {
                left = left.subList(count(left, client.send(sheets(left))), left.size());
                tries = 0;
            } catch (ServiceAway away) {
                tries++;
                if (tries == MOST_TRIES) {
                    throw away;
                }
                if (tries % TRIES_IN_SILENCE == 1) {
                    progress.waiting(away, WAIT.multipliedBy(MOST_TRIES - tries));
                }
                Thread.sleep(WAIT);
            }
        }
    }

    private int count(List<Row> part, List<LineAnswer> answers) throws IOException {
        var answered = answers.iterator();
        var done = 0;
        for (var row : part) {
            switch (row) {
                case Row.Broken broken -> summary.count(broken);
                case Row.Empty empty -> summary.count(empty);
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
        progress.done(summary.rows());
        return done;
    }

    private static List<Row.Sheet> sheets(List<Row> part) {
        return part.stream()
                .filter(Row.Sheet.class::isInstance)
                .map(Row.Sheet.class::cast)
                .toList();
    }
}
