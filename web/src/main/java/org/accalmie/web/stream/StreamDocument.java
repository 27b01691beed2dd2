package org.accalmie.web.stream;

/** What the OpenAPI documents say of every stream. */
public final class StreamDocument {
    public static final String TEXT =
            "Server-sent events, each with an id: changed (the row as the list shows it), gone (the id of a row that is "
                    + "no longer among those that the caller sees), beat (what time it is for the service, at the beginning "
                    + "and every 15 seconds) presence (who has a row open, and until when that is to be believed; of escalations only) "
                    + "and resync (something was missed: read the list anew). Open the stream first and "
                    + "read the list then. Whoever was cut off names the last id in Last-Event-ID, to any replica, and is told "
                    + "what came since. The stream ends with the token.";

    public static final String EXAMPLE = "id: 4711\nevent: beat\ndata: {\"now\":\"2026-03-02T10:15:00Z\"}\n\n";

    private StreamDocument() {}
}
