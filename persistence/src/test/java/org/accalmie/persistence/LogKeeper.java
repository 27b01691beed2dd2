package org.accalmie.persistence;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Keeps what is logged, with its exceptions, but for the log of the embedded server, which is not the service's. */
final class LogKeeper extends Handler {
    private static final String EMBEDDED_SERVER = "io.zonky.";

    private final List<String> told = new CopyOnWriteArrayList<>();

    LogKeeper() {
        setFormatter(new SimpleFormatter());
    }

    @Override
    public void publish(LogRecord entry) {
        if (!String.valueOf(entry.getLoggerName()).startsWith(EMBEDDED_SERVER)) {
            told.add(getFormatter().format(entry));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    List<String> told() {
        return List.copyOf(told);
    }
}
