package org.accalmie.events;

/** The Kafka topics, twelve partitions each, kept for fourteen days; one that is compacted keeps the last of each key. */
public enum Topic {
    INCIDENTS("accalmie.incidents"),
    ESCALATIONS("accalmie.escalations"),
    FOLLOW_UPS("accalmie.follow-ups"),
    CARE("accalmie.care"),
    POLICIES("accalmie.policies");

    private static final String DEAD_LETTER_SUFFIX = ".dead-letter";

    private final String wireName;

    Topic(String wireName) {
        this.wireName = wireName;
    }

    /** The topic's name in Kafka. */
    public String wireName() {
        return wireName;
    }

    /** Whether the last event of each key is kept for ever, as the state of what is spoken of. */
    public boolean compacted() {
        return this == POLICIES;
    }

    /** The name of the topic that receives what could not be read from this one. */
    public String deadLetterName() {
        return wireName + DEAD_LETTER_SUFFIX;
    }
}
