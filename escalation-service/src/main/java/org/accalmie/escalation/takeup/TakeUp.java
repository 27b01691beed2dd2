package org.accalmie.escalation.takeup;

import java.time.Instant;
import org.accalmie.events.escalation.vocabulary.Acknowledgement;
import org.accalmie.events.escalation.vocabulary.TakeUpClass;
import org.jspecify.annotations.Nullable;

/**
 * The receiver's clock.
 *
 * @param ladderVersion the ladder it began with
 * @param run how many times this clock was started
 * @param rung the last rung that rang in this run, or was skipped for being due before it began; 0 before the first
 * @param ringsAt when the next rung rings; absent while the clock stands still
 */
public record TakeUp(
        TakeUpClass takeUpClass,
        int ladderVersion,
        @Nullable Instant sentAt,
        @Nullable Instant acknowledgeBy,
        int run,
        int rung,
        @Nullable Instant ringsAt,
        @Nullable Acknowledgement acknowledgement) {

    public static TakeUp pending(TakeUpClass takeUpClass, int ladderVersion) {
        return new TakeUp(takeUpClass, ladderVersion, null, null, 0, 0, null, null);
    }

    public TakeUp rang(Instant next) {
        return new TakeUp(takeUpClass, ladderVersion, sentAt, acknowledgeBy, run, rung + 1, next, acknowledgement);
    }

    public TakeUp restarted(NextRung first) {
        return new TakeUp(
                takeUpClass,
                ladderVersion,
                sentAt,
                acknowledgeBy,
                run + 1,
                first.number() - 1,
                first.at(),
                acknowledgement);
    }

    public TakeUp acknowledged(Acknowledgement by) {
        return new TakeUp(takeUpClass, ladderVersion, sentAt, acknowledgeBy, run, rung, null, by);
    }

    public TakeUp ringing(@Nullable Instant at) {
        return new TakeUp(takeUpClass, ladderVersion, sentAt, acknowledgeBy, run, rung, at, acknowledgement);
    }

    public TakeUp withoutTexts() {
        if (acknowledgement == null) {
            return this;
        }
        var wordless = new Acknowledgement(
                acknowledgement.by(),
                acknowledgement.at(),
                acknowledgement.nextUpdateAt(),
                acknowledgement.handover(),
                null);
        return new TakeUp(takeUpClass, ladderVersion, sentAt, acknowledgeBy, run, rung, ringsAt, wordless);
    }

    public TakeUp stopped() {
        return ringing(null);
    }
}
