package org.accalmie.kpi.projection;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.accalmie.kpi.fact.FactMapper;
import org.accalmie.kpi.fact.FactPartMapper;
import org.accalmie.kpi.fact.IncidentFact;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The facts, in the transaction of the caller. */
@Singleton
class FactStore {
    private static final String ENSURE = """
            insert into incident_fact (id) select id from unnest(:ids) as id order by id on conflict (id) do nothing
            """;
    private static final String LOCK = "select * from incident_fact where id = any(:ids) order by id for update";
    private static final String WRITE_SHEET = """
            update incident_fact set
                version = :version, reference = :reference, recorded_at = :recordedAt, source = :source,
                channel = :channel, customer_id = :customerId, customer_since = :customerSince,
                customer_value = :customerValue, customer_vip = :customerVip, monthly_amount = :monthlyAmount,
                agent_id = :agentId, agent_team = :agentTeam, started_at = :startedAt, contact_on = :contactOn,
                duration = :duration, calmed_after = :calmedAfter, anger = :anger, reason = :reason,
                problem = :problem, profile = :profile, solved_in_contact = :solvedInContact,
                churn_risk = :churnRisk, sentiment_at_end = :sentimentAtEnd,
                plan_satisfaction = :planSatisfaction, historical = :historical, tenure_tier = :tenureTier,
                leaving = :leaving, technical_need = :technicalNeed, very_serious = :verySerious
            where id = :id
            """;
    private static final String WRITE_WELLBEING = """
            update incident_fact set wellbeing_version = :version, wellbeing_score = :score where id = :id
            """;
    private static final String PAGE = """
            select * from incident_fact where contact_on = :day and id > :after order by id limit 1000
            """;
    private static final UUID FIRST_ID = new UUID(0, 0);

    private final Jdbi jdbi;

    FactStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Reads facts to change them, new ones included; nobody else changes them before the transaction ends. */
    List<IncidentFact> lock(Collection<UUID> ids) {
        var array = ids.toArray(UUID[]::new);
        return jdbi.withHandle(handle -> {
            handle.createUpdate(ENSURE)
                    .bindArray("ids", UUID.class, (Object[]) array)
                    .execute();
            var rows = handle.createQuery(LOCK)
                    .bindArray("ids", UUID.class, (Object[]) array)
                    .map(new FactMapper())
                    .list();
            return FactPartMapper.complete(rows, handle);
        });
    }

    void writeSheets(List<IncidentFact> facts) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(WRITE_SHEET);
            facts.forEach(fact ->
                    batch.bind("id", fact.id()).bindMethods(fact.sheet()).add());
            batch.execute();
        });
    }

    void writeWellbeing(List<IncidentFact> facts) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(WRITE_WELLBEING);
            facts.forEach(fact ->
                    batch.bind("id", fact.id()).bindMethods(fact.wellbeing()).add());
            batch.execute();
        });
    }

    /** Hands over every fact of that day. */
    void forEach(LocalDate day, Consumer<IncidentFact> consumer) {
        jdbi.useHandle(handle -> {
            var page = page(day, FIRST_ID, handle);
            while (!page.isEmpty()) {
                FactPartMapper.complete(page, handle).forEach(consumer);
                page = page(day, page.getLast().id(), handle);
            }
        });
    }

    private static List<IncidentFact> page(LocalDate day, UUID after, Handle handle) {
        return handle.createQuery(PAGE)
                .bind("day", day)
                .bind("after", after)
                .map(new FactMapper())
                .list();
    }
}
