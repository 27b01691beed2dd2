package org.accalmie.local.demo;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.accalmie.local.plan.Console;
import org.jspecify.annotations.Nullable;

/** How far the demo is: a bar for a person, a line now and then for a log. */
final class DemoBar implements DemoProgress, AutoCloseable {
    private static final int NOW_AND_THEN = 100;

    private final Console console;
    private @Nullable ProgressBar bar;
    private int all;
    private int done;

    DemoBar(Console console) {
        this.console = console;
    }

    @Override
    public void begin(int steps) {
        all = steps;
        var terminal = System.console();
        if (terminal != null && terminal.isTerminal()) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Demo")
                    .setInitialMax(steps)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
    }

    @Override
    public void done(int steps) {
        done += steps;
        if (bar != null) {
            bar.stepTo(done);
        } else if (done / NOW_AND_THEN > (done - steps) / NOW_AND_THEN) {
            console.say("%,d of %,d".formatted(done, all));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
