package org.accalmie.incident.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.accalmie.web.ProblemException;

/**
 * Reads and understands lines while those before them are being recorded, in another thread, and no further ahead than
 * a few megabytes. What has come meanwhile is the next batch, so that a slow sender waits for nobody and a fast one
 * fills batches.
 */
final class Lookahead implements AutoCloseable {
    /** Few enough to be answered soon, many enough to be worth a commit. */
    private static final int MOST_LINES = 400;

    private static final int AHEAD_BYTES = 4 * 1024 * 1024;

    private final Entries entries;
    private final LineReader lines;
    private final String caller;
    private final Semaphore room = new Semaphore(AHEAD_BYTES);
    private final BlockingQueue<Ahead> ahead = new LinkedBlockingQueue<>();
    private final Thread thread;
    private int toFree;
    private boolean ended;

    /** @param entry none at the end */
    private record Ahead(List<Entry> entry, int bytes) {
        boolean isEnd() {
            return entry.isEmpty();
        }
    }

    Lookahead(InputStream input, Entries entries, String caller) {
        this.entries = entries;
        this.lines = new LineReader(input);
        this.caller = caller;
        this.thread = Thread.ofVirtual().name("import-lookahead").start(this::read);
    }

    /** What has come, at least one line; empty at the end. Whoever asks again is done with what it got before. */
    List<Entry> next() throws InterruptedException {
        if (ended) {
            return List.of();
        }
        room.release(toFree);
        var taken = new ArrayList<Ahead>();
        taken.add(ahead.take());
        ahead.drainTo(taken, MOST_LINES - 1);
        ended = taken.getLast().isEnd();
        toFree = taken.stream().mapToInt(Ahead::bytes).sum();
        return taken.stream().flatMap(it -> it.entry().stream()).toList();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void read() {
        try {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                var bytes = size(line.get());
                room.acquire(bytes);
                ahead.add(new Ahead(List.of(entries.of(line.get(), caller)), bytes));
            }
            ahead.add(new Ahead(List.of(), 0));
        } catch (InterruptedException nobodyWants) {
            Thread.currentThread().interrupt();
        } catch (IOException notInTime) {
            stop(ProblemException.incomplete());
        } catch (RuntimeException | StackOverflowError fault) {
            stop(ProblemException.ourFault());
        }
    }

    private void stop(ProblemException reason) {
        ahead.add(new Ahead(List.of(new Entry.Stopped(lines.lastNumber() + 1, reason)), 0));
    }

    /** What is understood weighs more than its text, and even a short line something. */
    private static int size(Line line) {
        return line instanceof Line.Text text ? text.bytes().length + 512 : 512;
    }
}
