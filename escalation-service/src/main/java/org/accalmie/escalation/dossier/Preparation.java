package org.accalmie.escalation.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sender's clock.
 *
 * @param missing the fields the dossier lacks
 * @param run how many times this clock was started
 * @param reminders how often it rang in this run
 * @param dueAt when it rings next; absent while it stands still
 * @param completeBy when the sender should have completed it, in the run that lasts
 */
public record Preparation(
        List<String> missing,
        int run,
        int reminders,
        @Nullable Instant dueAt,
        @Nullable Instant completeBy) {

    public static Preparation done(List<String> missing) {
        return new Preparation(missing, 0, 0, null, null);
    }

    public Preparation started(List<String> lacking, Instant due) {
        return new Preparation(lacking, run + 1, 0, due, due);
    }

    public Preparation lacking(List<String> still) {
        return new Preparation(still, run, reminders, dueAt, completeBy);
    }

    public Preparation rang(Instant next) {
        return new Preparation(missing, run, reminders + 1, next, completeBy);
    }

    public Preparation stopped(List<String> lacking) {
        return new Preparation(lacking, run, reminders, null, null);
    }
}
