package org.accalmie.escalation.stored;

import jakarta.inject.Singleton;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.eventing.EventJson;

/** Writes escalations in the current format and reads every one that was ever written. */
@Singleton
public final class EscalationFormat {
    /** Last commands as data; in the first format, which bore no number, there were prints of them. */
    static final int CURRENT = 2;

    private final EventJson json;
    private final FirstFormat first;

    public EscalationFormat(EventJson json) {
        this.json = json;
        first = new FirstFormat(json);
    }

    public String text(Escalation escalation) {
        return json.text(StoredEscalation.of(escalation));
    }

    /** @throws IllegalStateException of a format that this version does not know */
    public Escalation read(String text) {
        var format = json.readNumber(text, "format");
        return switch (format) {
            case 0 -> stored(first.upgraded(text));
            case CURRENT -> stored(text);
            default -> throw new IllegalStateException("No format of escalations is numbered " + format);
        };
    }

    private Escalation stored(String text) {
        return json.read(text, StoredEscalation.class).read(json);
    }
}
