package org.accalmie.incident.importing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.accalmie.database.Faults;
import org.accalmie.web.ProblemException;
import org.jboss.logging.Logger;

/**
 * Takes lines in and answers each in its order, a batch at a time: as long as the answers are not read, few more lines
 * are read either, and what was answered is committed.
 */
@Singleton
class Import {
    private static final Logger LOG = Logger.getLogger(Import.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final LineParser lineParser;
    private final Recorder recorder;
    private final LineResponses lineResponses;

    Import(LineParser lineParser, Recorder recorder, LineResponses lineResponses) {
        this.lineParser = lineParser;
        this.recorder = recorder;
        this.lineResponses = lineResponses;
    }

    /** Where the answers go. */
    interface Sink {
        void write(List<LineResponse> answered) throws IOException;
    }

    /**
     * Ends when the input ends; or after a last answer of 408 or 503, when the input stands still or something that is
     * needed stays away. Nothing from that line on is recorded.
     *
     * @throws IOException when the answers cannot be written, since nobody is there any more
     */
    void run(InputStream input, ImportJob job, Sink sink) throws IOException, InterruptedException {
        try (var lines = new PrefetchingReader(input, lineParser, job)) {
            for (var batch = lines.next(); !batch.isEmpty(); batch = lines.next()) {
                if (!answer(batch, job.mode(), sink) || batch.getLast() instanceof Entry.Stopped) {
                    return;
                }
            }
        }
    }

    /** Whether to go on. */
    private boolean answer(List<Entry> batch, Mode mode, Sink sink) throws IOException {
        List<LineResponse> answered;
        try {
            answered = answered(batch, mode);
        } catch (RuntimeException fault) {
            sink.write(List.of(lineResponses.refused(batch.getFirst().line(), outage(fault))));
            return false;
        }
        sink.write(answered);
        return true;
    }

    private List<LineResponse> answered(List<Entry> batch, Mode mode) {
        var drafts = batch.stream()
                .filter(Entry.Wanted.class::isInstance)
                .map(entry -> ((Entry.Wanted) entry).draft())
                .toList();
        var outcomes = recorder.record(drafts, mode).iterator();
        var answered = new ArrayList<LineResponse>();
        for (var entry : batch) {
            answered.add(
                    switch (entry) {
                        case Entry.Wanted wanted -> lineResponses.of(wanted.line(), outcomes.next());
                        case Entry.Refused(var line, var reason) -> lineResponses.refused(line, reason);
                        case Entry.Stopped(var line, var reason) -> lineResponses.refused(line, reason);
                    });
        }
        return answered;
    }

    private static ProblemException outage(RuntimeException fault) {
        if (!Faults.isPassing(fault)) {
            throw fault;
        }
        LOG.warn("An import ends: something that is needed stays away");
        return ProblemException.unavailable(
                "Something that is needed is away. Send this line and all after it again.", RETRY_AFTER);
    }
}
