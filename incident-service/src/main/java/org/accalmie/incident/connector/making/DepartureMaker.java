package org.accalmie.incident.connector.making;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.accalmie.database.Transactions;
import org.accalmie.eventing.Outbox;
import org.accalmie.events.incident.DepartureReported;
import org.accalmie.incident.connector.mapping.Connector;
import org.accalmie.incident.connector.mapping.Mapped;
import org.accalmie.web.departure.DepartureRequest;
import org.jspecify.annotations.Nullable;

/** Passes on who left, each once for a day: departures are kept by the follow-up service, which may be away. */
@Singleton
class DepartureMaker implements Maker {
    private final ReportMapper reports;
    private final ReportedDepartureStore store;
    private final Outbox outbox;
    private final Transactions transactions;
    private final InstantSource clock;

    DepartureMaker(
            ReportMapper reports,
            ReportedDepartureStore store,
            Outbox outbox,
            Transactions transactions,
            InstantSource clock) {
        this.reports = reports;
        this.store = store;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void check(Connector connector, Mapped.Sheet made) {
        var unused = reports.read(made, DepartureRequest.class);
    }

    @Override
    public Receipt make(Connector connector, Mapped.Sheet made) {
        var report = reports.read(made, DepartureRequest.class);
        return transactions.call(() -> {
            var isNew = store.add(report.customerId(), report.departedOn(), connector.recorder(), clock.instant());
            if (isNew) {
                outbox.append(new DepartureReported(
                        report.customerId(), report.departedOn(), report.reason(), connector.recorder()));
            }
            return Receipt.of(isNew ? Outcome.RECORDED : Outcome.UNCHANGED);
        });
    }

    @Override
    public @Nullable String customerOf(Mapped.Sheet made) {
        return made.text("/customerId");
    }
}
