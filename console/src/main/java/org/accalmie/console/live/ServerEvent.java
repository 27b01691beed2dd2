package org.accalmie.console.live;

/**
 * One event of a stream.
 *
 * @param id by which the stream goes on after it, empty where it has none
 */
record ServerEvent(String id, String name, String data) {
    static final String BEAT = "beat";
    static final String CHANGED = "changed";
    static final String GONE = "gone";
    static final String RESYNC = "resync";
}
