package org.accalmie.escalation.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Who has been told of the rungs of an escalation's ladder. */
@Singleton
public final class ToldStore {
    private static final String LIST = """
            select rung, created_at, recipient from notification
            where escalation_id = :id and rung is not null and state = 'SENT' order by recipient""";

    private final Jdbi jdbi;

    ToldStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Somebody whose mail was taken.
     *
     * @param rangAt when the rung rang
     */
    public record OfRung(int rung, Instant rangAt, String recipient) {}

    public List<OfRung> of(UUID escalation) {
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("id", escalation)
                .map((row, context) -> new OfRung(
                        row.getInt("rung"), row.getTimestamp("created_at").toInstant(), row.getString("recipient")))
                .list());
    }
}
