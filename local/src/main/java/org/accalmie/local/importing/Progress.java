package org.accalmie.local.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.accalmie.local.plan.Console;
import org.jspecify.annotations.Nullable;

/** How far an import is: a bar for a person, a line now and then for a log; and what it waits for. */
final class Progress implements FileImport.Progress, AutoCloseable {
    private static final long NOW_AND_THEN = 10_000;

    private final Console console;
    private final Console errors;
    private final @Nullable ProgressBar bar;
    private long said;

    private Progress(Console console, Console errors, @Nullable ProgressBar bar) {
        this.console = console;
        this.errors = errors;
        this.bar = bar;
    }

    static Progress over(Path file, Console console, Console errors) throws IOException {
        var terminal = System.console();
        return new Progress(console, errors, terminal != null && terminal.isTerminal() ? bar(file) : null);
    }

    @Override
    public void done(long lines) {
        if (bar != null) {
            bar.stepTo(lines);
        } else if (lines / NOW_AND_THEN > said / NOW_AND_THEN) {
            console.say(lines + " lines");
            said = lines;
        }
    }

    @Override
    public void waiting(ServiceAway away, Duration atMost) {
        errors.say("The service is away (%s); asking again for %d s".formatted(away.getMessage(), atMost.toSeconds()));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static ProgressBar bar(Path file) throws IOException {
        // only counted here: what is no UTF-8 is told by its line when it is read
        try (var lines = Files.lines(file, ISO_8859_1)) {
            return new ProgressBarBuilder()
                    .setTaskName("Import")
                    .setUnit(" lines", 1)
                    .setInitialMax(lines.filter(line -> !line.isBlank()).count())
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed()
                    .build();
        }
    }
}
