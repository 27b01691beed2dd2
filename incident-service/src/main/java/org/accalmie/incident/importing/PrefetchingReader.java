package org.accalmie.incident.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.accalmie.web.ProblemException;

/**
 * Reads and understands lines while those before them are being recorded, in another thread, and no further ahead than
 * a few megabytes. What has come meanwhile is the next batch, so that a slow sender waits for nobody and a fast one
 * fills batches.
 */
final class PrefetchingReader implements AutoCloseable {
    /** Few enough to be answered soon, many enough to be worth a commit. */
    private static final int MOST_LINES = 400;

    private static final int AHEAD_BYTES = 4 * 1024 * 1024;

    /** Shorter than the server's own, which closes the connection without a word. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final LineParser lineParser;
    private final LineReader lines;
    private final ImportJob job;
    private final Semaphore room = new Semaphore(AHEAD_BYTES);
    private final BlockingQueue<Ahead> ahead = new LinkedBlockingQueue<>();
    private final Thread thread;
    private int toFree;
    private int lastTaken;
    private boolean ended;

    /** @param entry none at the end */
    private record Ahead(List<Entry> entry, int bytes) {
        boolean isEnd() {
            return entry.isEmpty();
        }
    }

    PrefetchingReader(InputStream input, LineParser lineParser, ImportJob job) {
        this.lineParser = lineParser;
        this.lines = new LineReader(input);
        this.job = job;
        this.thread = Thread.ofVirtual().name("import-lookahead").start(this::read);
    }

    /**
     * What has come, at least one line, for which it waits a while; empty at the end. Whoever asks again is done with
     * what it got before.
     */
    List<Entry> next() throws InterruptedException {
        if (ended) {
            return List.of();
        }
        room.release(toFree);
        var first = ahead.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        var taken = new ArrayList<Ahead>();
        taken.add(first == null ? stopped(lastTaken, ProblemException.incomplete()) : first);
        ahead.drainTo(taken, MOST_LINES - 1);
        ended = first == null || taken.getLast().isEnd();
        toFree = taken.stream().mapToInt(Ahead::bytes).sum();
        var lineParser = taken.stream().flatMap(it -> it.entry().stream()).toList();
        lastTaken = lineParser.isEmpty() ? lastTaken : lineParser.getLast().line();
        return lineParser;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void read() {
        var last = 0;
        try {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                var bytes = size(line.get());
                room.acquire(bytes);
                ahead.add(new Ahead(List.of(lineParser.of(line.get(), job)), bytes));
                last = line.get().number();
            }
            ahead.add(new Ahead(List.of(), 0));
        } catch (InterruptedException nobodyWants) {
            Thread.currentThread().interrupt();
        } catch (IOException notInTime) {
            ahead.add(stopped(last, ProblemException.incomplete()));
        } catch (RuntimeException | StackOverflowError fault) {
            ahead.add(stopped(last, ProblemException.ourFault()));
        }
    }

    private static Ahead stopped(int last, ProblemException reason) {
        return new Ahead(List.of(new Entry.Stopped(last + 1, reason)), 0);
    }

    /** What is understood weighs more than its text, and even a short line something. */
    private static int size(Line line) {
        return line instanceof Line.Text text ? text.bytes().length + 512 : 512;
    }
}
