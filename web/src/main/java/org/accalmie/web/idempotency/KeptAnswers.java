package org.accalmie.web.idempotency;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The answers that are kept for repeated requests, for whoever must take personal data out of them. */
@Singleton
public final class KeptAnswers {
    private static final String EMPTY = """
            update idempotency_key set body = convert_to('{"id":"' || thing.id || '"}', 'UTF8')
              from unnest(:ids) as thing (id)
             where location like '%/' || thing.id
                or (location is null and position(convert_to(thing.id, 'UTF8') in body) > 0)
            """;

    private final Jdbi jdbi;

    KeptAnswers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Leaves of each answer about one of these things its id, in the current transaction; a repeat is still recognised.
     * An answer is about a thing when its location ends with the id, or, without a location, when it holds the id.
     */
    public void empty(Collection<UUID> ids) {
        jdbi.useHandle(handle -> handle.createUpdate(EMPTY)
                .bindArray("ids", String.class, ids.stream().map(UUID::toString).toList())
                .execute());
    }
}
