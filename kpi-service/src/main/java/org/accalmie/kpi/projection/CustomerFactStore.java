package org.accalmie.kpi.projection;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.accalmie.kpi.fact.CustomerFact;
import org.accalmie.kpi.fact.CustomerFactMapper;
import org.jdbi.v3.core.Jdbi;

/** The facts of customers, in the transaction of the caller. */
@Singleton
class CustomerFactStore {
    private static final String ENSURE = """
            insert into customer_fact (id) select id from unnest(:ids) as id order by id collate "C"
            on conflict (id) do nothing
            """;
    private static final String LOCK = "select * from customer_fact where id = any(:ids) order by id for update";
    private static final String INCIDENTS = "select id from incident_fact where customer_id = any(:ids)";
    private static final String WRITE = "update customer_fact set departed_on = :days where id = :id";

    private final Jdbi jdbi;

    CustomerFactStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Reads customers, new ones included. Before the transaction ends nobody else changes them, and no incident of theirs
     * becomes known.
     */
    Map<String, CustomerFact> lock(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> {
            handle.createUpdate(ENSURE)
                    .bindArray("ids", String.class, ids.toArray())
                    .execute();
            return handle.createQuery(LOCK)
                    .bindArray("ids", String.class, ids.toArray())
                    .map(new CustomerFactMapper())
                    .collect(toMap(CustomerFact::id, Function.identity()));
        });
    }

    List<UUID> incidentsOf(Collection<String> customers) {
        return customers.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(INCIDENTS)
                        .bindArray("ids", String.class, customers.toArray())
                        .mapTo(UUID.class)
                        .list());
    }

    void write(Collection<CustomerFact> customers) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(WRITE);
            customers.forEach(customer -> batch.bind("id", customer.id())
                    .bindArray("days", LocalDate.class, customer.departedOn().toArray())
                    .add());
            batch.execute();
        });
    }
}
