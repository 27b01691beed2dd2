package org.accalmie.console.timeline;

import java.util.Optional;
import java.util.stream.Stream;

/** What belongs to an entry, by the names of the services. */
public enum Detail {
    TEAM("team"),
    BECAUSE("because"),
    READER("reader"),
    NEXT_UPDATE_AT("nextUpdateAt"),
    COMMENT("comment"),
    MESSAGE("message"),
    REASON("reason"),
    MISSING("missing"),
    SUSPENDED_FOR("suspendedFor"),
    OUTCOME("outcome"),
    SUMMARY("summary"),
    HELPFUL("helpful"),
    VERSION("version"),
    CHOSEN("chosen"),
    DECIDER("decider"),
    RUNG("rung"),
    ACTION("action"),
    TARGET("target"),
    TOLD("told"),
    DUE_AT("dueAt"),
    LATE("late"),
    MISSED("missed"),
    RECIPIENT("recipient"),
    CHANNEL("channel"),
    CAUSE("cause"),
    MOVED_ON("movedOn"),
    CHANGED("changed"),
    VALUE("value");

    private final String word;

    Detail(String word) {
        this.word = word;
    }

    static Optional<Detail> named(String word) {
        return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** Words of somebody, in quotation. */
    boolean isQuoted() {
        return this == COMMENT || this == MESSAGE || this == SUMMARY || this == REASON;
    }
}
