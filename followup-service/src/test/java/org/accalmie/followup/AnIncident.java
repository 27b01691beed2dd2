package org.accalmie.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accalmie.events.incident.Derived;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.TenureTier;
import org.accalmie.events.sheet.Abuse;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.Commitment;
import org.accalmie.events.sheet.Contact;
import org.accalmie.events.sheet.Customer;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.accalmie.events.sheet.assessment.Trigger;
import org.jspecify.annotations.Nullable;

/** Builds incidents that ask for nothing until told otherwise. */
public final class AnIncident {
    private UUID id = UUID.randomUUID();
    private int version = 1;
    private String customerId = "CLT-" + UUID.randomUUID();
    private String agentId = "anna";
    private @Nullable String recordedBy;
    private Instant startedAt = Instant.parse("2026-11-23T10:00:00Z");
    private @Nullable Duration duration = Duration.ofMinutes(20);
    private Anger anger = Anger.MILD;
    private ChurnRisk churnRisk = ChurnRisk.LOW;
    private Sentiment sentiment = Sentiment.NEUTRAL;
    private @Nullable Boolean conversationEnded;
    private boolean verySerious;
    private boolean historical;
    private List<Commitment> commitments = List.of();
    private List<Trigger> triggers = List.of();

    private AnIncident() {}

    public static AnIncident anIncident() {
        return new AnIncident();
    }

    public AnIncident id(UUID value) {
        id = value;
        return this;
    }

    public AnIncident version(int value) {
        version = value;
        return this;
    }

    public AnIncident of(String customer) {
        customerId = customer;
        return this;
    }

    public AnIncident recordedBy(String person) {
        recordedBy = person;
        return this;
    }

    public AnIncident handledBy(String agent) {
        agentId = agent;
        return this;
    }

    public AnIncident startedAt(Instant value) {
        startedAt = value;
        return this;
    }

    public AnIncident lasting(@Nullable Duration value) {
        duration = value;
        return this;
    }

    public AnIncident anger(Anger value) {
        anger = value;
        return this;
    }

    public AnIncident churnRisk(ChurnRisk value) {
        churnRisk = value;
        return this;
    }

    public AnIncident endedAs(Sentiment value) {
        sentiment = value;
        return this;
    }

    public AnIncident conversationEnded(boolean value) {
        conversationEnded = value;
        return this;
    }

    public AnIncident verySerious() {
        verySerious = true;
        return this;
    }

    public AnIncident promising(Commitment... values) {
        commitments = List.of(values);
        return this;
    }

    public AnIncident triggers(Trigger... values) {
        triggers = List.of(values);
        return this;
    }

    public AnIncident historical() {
        historical = true;
        return this;
    }

    public IncidentRecorded build() {
        return new IncidentRecorded(
                id,
                "INC-1",
                version,
                startedAt,
                recordedBy == null ? agentId : recordedBy,
                null,
                null,
                null,
                new Customer(customerId, null, null, false, null),
                new Agent(agentId, "support"),
                new Contact(startedAt, duration, null),
                anger,
                Reason.OTHER,
                "a detail",
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                conversationEnded == null ? null : new Abuse(null, null, conversationEnded, null),
                commitments,
                null,
                null,
                churnRisk,
                sentiment,
                null,
                null,
                null,
                null,
                historical,
                new Derived(contactOn(), TenureTier.SMALL, false, false, verySerious, triggers));
    }

    private LocalDate contactOn() {
        return startedAt.atZone(ZoneId.of("Europe/Paris")).toLocalDate();
    }
}
