package org.accalmie.incident.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.eventing.EventJson;
import org.accalmie.incident.connector.RefusedTexts;
import org.accalmie.incident.draft.DraftedTexts;

/** Writes what is held about a customer, a few incidents at a time. */
@Singleton
class Export {
    private static final int BATCH = 20;
    private static final UUID FIRST = new UUID(0, 0);

    private final ExportStore store;
    private final RefusedTexts refusals;
    private final DraftedTexts drafts;
    private final EventJson json;
    private final InstantSource clock;

    Export(ExportStore store, RefusedTexts refusals, DraftedTexts drafts, EventJson json, InstantSource clock) {
        this.store = store;
        this.refusals = refusals;
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    void write(String customerId, Writer out) throws IOException {
        var head = json.text(new Head(customerId, clock.instant()));
        out.write(head.substring(0, head.length() - 1));
        out.write(",\"incidents\":[");
        writeIncidents(customerId, out);
        out.write("],\"departures\":");
        out.write(store.departures(customerId));
        out.write(",\"refusals\":[");
        writeAll(refusals.of(customerId), out);
        out.write("],\"drafts\":[");
        writeAll(drafts.of(customerId), out);
        out.write("]}");
        out.flush();
    }

    private void writeIncidents(String customerId, Writer out) throws IOException {
        var last = FIRST;
        List<ExportStore.Exported> batch;
        do {
            batch = store.list(customerId, last, BATCH);
            for (var incident : batch) {
                out.write(last.equals(FIRST) ? "" : ",");
                out.write(incident.document());
                last = incident.id();
            }
        } while (batch.size() == BATCH);
    }

    /** One at a time: each may be as large as a message. */
    private void writeAll(Stream<?> texts, Writer out) throws IOException {
        var separator = "";
        for (var each = texts.iterator(); each.hasNext(); separator = ",") {
            out.write(separator);
            out.write(json.text(each.next()));
        }
    }

    private record Head(String customerId, Instant exportedAt) {}
}
