package org.accalmie.incident.connector;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.database.Faults;
import org.accalmie.database.Transactions;
import org.accalmie.eventing.Ids;
import org.accalmie.incident.connector.making.Makers;
import org.accalmie.incident.connector.making.Outcome;
import org.accalmie.incident.connector.making.Receipt;
import org.accalmie.incident.connector.mapping.Connector;
import org.accalmie.incident.connector.mapping.Mapped;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.accalmie.web.json.StrictJson;

/** Makes something of what is told, and keeps what nothing can be made of. */
@Singleton
class Receipts {
    private static final int LONGEST_KEY = 255;
    private static final int OUTAGE = 500;

    private final Connectors connectors;
    private final RefusalStore refusals;
    private final StrictJson json;
    private final Makers makers;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Ids ids;

    Receipts(
            Connectors connectors,
            RefusalStore refusals,
            StrictJson json,
            Makers makers,
            Transactions transactions,
            InstantSource clock,
            Ids ids) {
        this.connectors = connectors;
        this.refusals = refusals;
        this.json = json;
        this.makers = makers;
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    /** In transactions of its own. */
    Receipt take(Connector connector, byte[] body) {
        return take(connector, body, ids.next());
    }

    /** Empty where it is gone, since it was replayed, told again or erased. */
    Optional<Receipt> replay(Connector connector, UUID id) {
        return refusals.find(connector.name(), id).map(refusal -> {
            var receipt = take(connector, refusal.payload(), id);
            if (receipt.outcome() != Outcome.REFUSED) {
                transactions.run(() -> refusals.remove(id));
            }
            return receipt;
        });
    }

    /** What it would become, saving nothing. */
    Mapped mapped(Connector connector, byte[] body) {
        JsonNode payload;
        try {
            payload = json.read(body, JsonNode.class);
        } catch (ProblemException unreadable) {
            return new Mapped.Unreadable(unreadable.violations());
        }
        return switch (connectors.mapping(connector).of(payload)) {
            case Mapped.Sheet made -> checked(connector, made);
            case Mapped other -> other;
        };
    }

    private Mapped.Sheet checked(Connector connector, Mapped.Sheet made) {
        if (!made.faults().isEmpty()) {
            return made;
        }
        try {
            makers.of(connector).check(connector, made);
            return made;
        } catch (ProblemException refusal) {
            return new Mapped.Sheet(made.externalId(), made.fields(), reasons(refusal));
        }
    }

    private Receipt take(Connector connector, byte[] body, UUID id) {
        return switch (mapped(connector, body)) {
            case Mapped.Ignored() -> Receipt.of(Outcome.IGNORED);
            case Mapped.Unreadable(var faults) -> keep(refusal(id, connector, body, faults));
            case Mapped.Sheet made when made.faults().isEmpty() -> put(connector, made, body, id);
            case Mapped.Sheet made -> keep(refusal(id, connector, body, made));
        };
    }

    private Receipt put(Connector connector, Mapped.Sheet made, byte[] body, UUID id) {
        try {
            var receipt = makers.of(connector).make(connector, made);
            transactions.run(() -> refusals.removeOfTicket(connector.name(), String.valueOf(made.externalId())));
            return receipt;
        } catch (ProblemException refusal) {
            if (refusal.status() >= OUTAGE) {
                throw refusal;
            }
            var refused = new Mapped.Sheet(made.externalId(), made.fields(), reasons(refusal));
            return keep(refusal(id, connector, body, refused));
        } catch (RuntimeException fault) {
            if (!Faults.isRefusal(fault)) {
                throw fault;
            }
            var refused = new Mapped.Sheet(made.externalId(), made.fields(), reasons(ProblemException.unstorable()));
            return keep(refusal(id, connector, body, refused));
        }
    }

    private Receipt keep(Refusal refusal) {
        transactions.run(() -> {
            refusals.remove(refusal.id());
            refusals.put(refusal);
        });
        return Receipt.refused(refusal.faults());
    }

    private Refusal refusal(UUID id, Connector connector, byte[] body, List<Violation> faults) {
        return new Refusal(id, connector.name(), connector.version(), clock.instant(), null, null, body, faults);
    }

    private Refusal refusal(UUID id, Connector connector, byte[] body, Mapped.Sheet made) {
        var externalId = made.externalId();
        return new Refusal(
                id,
                connector.name(),
                connector.version(),
                clock.instant(),
                externalId == null || externalId.length() > LONGEST_KEY ? null : externalId,
                makers.of(connector).customerOf(made),
                body,
                made.faults());
    }

    private static List<Violation> reasons(ProblemException refusal) {
        return refusal.violations().isEmpty()
                ? List.of(new Violation("", String.valueOf(refusal.getMessage())))
                : refusal.violations();
    }
}
