package org.accalmie.followup.departure;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accalmie.eventing.Ids;
import org.accalmie.eventing.Outbox;
import org.accalmie.events.followup.CustomerDeparted;
import org.accalmie.events.incident.DepartureReported;
import org.jspecify.annotations.Nullable;

/** Notes who left, each once for a day, in the transaction of the caller. */
@Singleton
public final class Departures {
    private final DepartureStore store;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Ids ids;

    Departures(DepartureStore store, Outbox outbox, InstantSource clock, Ids ids) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    /** The customer said so in a call. */
    public void recordToday(String customerId, LocalDate today, String user) {
        var unused = record(customerId, today, null, user);
    }

    /** A connector of the incident service heard so. */
    public void recordReported(DepartureReported reported) {
        var unused = record(reported.customerId(), reported.departedOn(), reported.reason(), reported.reportedBy());
    }

    /** The departure of that day, which is told when it is new. */
    DepartureResult record(String customerId, LocalDate departedOn, @Nullable String reason, String user) {
        store.lock(customerId);
        var known = store.find(customerId, departedOn);
        if (known.isPresent()) {
            return new DepartureResult(known.get(), false);
        }
        var departure = new DepartureResponse(ids.next(), customerId, departedOn, reason, clock.instant(), user);
        store.add(departure);
        outbox.append(new CustomerDeparted(customerId, departedOn));
        return new DepartureResult(departure, true);
    }

    /** Of all departures of the customer, which are told where they had one. */
    public List<UUID> forget(String customerId) {
        store.lock(customerId);
        var told = store.withReasons(customerId);
        store.eraseReasons(customerId);
        return told;
    }

    public void forgetBefore(LocalDate day) {
        store.eraseReasonsBefore(day);
    }

    /** @param isNew whether nobody had said so before */
    record DepartureResult(DepartureResponse departure, boolean isNew) {}
}
