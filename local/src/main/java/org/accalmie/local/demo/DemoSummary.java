package org.accalmie.local.demo;

import java.util.ArrayList;
import java.util.List;

/** What a run did. */
public final class DemoSummary {
    private final List<String> refusals = new ArrayList<>();
    private int recorded;
    private int known;
    private int performed;

    public int recorded() {
        return recorded;
    }

    public int performed() {
        return performed;
    }

    /** What the services did not want, and why. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    public String text() {
        return "%,d incidents recorded, %,d recorded before; %,d commands performed, %,d refused"
                .formatted(recorded, known, performed, refusals.size());
    }

    void record() {
        recorded++;
    }

    void recordedBefore() {
        known++;
    }

    void perform() {
        performed++;
    }

    void refuse(String what, DemoClient.Reply reply) {
        refusals.add(what + ": " + reply.why());
    }
}
