package org.accalmie.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.accalmie.events.incident.Derived;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.TenureTier;
import org.accalmie.events.sheet.Abuse;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.Channel;
import org.accalmie.events.sheet.Contact;
import org.accalmie.events.sheet.Customer;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.events.sheet.Ticket;
import org.accalmie.events.sheet.TicketPriority;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Profile;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.accalmie.events.sheet.assessment.Signal;
import org.accalmie.events.sheet.assessment.Trigger;
import org.jspecify.annotations.Nullable;

/** Incidents that go nowhere unless told to, with a dossier that is ready for any team. */
public final class Incidents {
    private UUID id = UUID.randomUUID();
    private String reference = "INC-1";
    private String customer = "CLT-10482";
    private int version = 1;
    private String agent = "agent";
    private String recordedBy = "tool";
    private Instant startedAt = Instant.parse("2026-11-24T09:00:00Z");
    private Anger anger = Anger.STRONG;
    private ChurnRisk churnRisk = ChurnRisk.LOW;
    private Sentiment sentiment = Sentiment.NEUTRAL;
    private @Nullable LocalDate since;
    private boolean vip;
    private @Nullable Profile profile;
    private @Nullable Problem problem;
    private @Nullable Boolean solvedInContact;
    private @Nullable Abuse abuse;
    private @Nullable Ticket ticket;
    private @Nullable Dossier dossier = ADossier.ready();
    private boolean technicalNeed;
    private boolean verySerious;
    private boolean historical;
    private final Set<Signal> signals = new LinkedHashSet<>();

    public static Incidents anIncident() {
        return new Incidents();
    }

    public Incidents id(UUID given) {
        id = given;
        return this;
    }

    public Incidents version(int given) {
        version = given;
        return this;
    }

    public Incidents reference(String given) {
        reference = given;
        return this;
    }

    public Incidents about(String customerId) {
        customer = customerId;
        return this;
    }

    public Incidents of(String agentId) {
        agent = agentId;
        return this;
    }

    public Incidents recordedBy(String name) {
        recordedBy = name;
        return this;
    }

    public Incidents at(Instant instant) {
        startedAt = instant;
        return this;
    }

    public Incidents hearing(Signal... heard) {
        signals.addAll(Arrays.asList(heard));
        return this;
    }

    public Incidents risking(ChurnRisk risk) {
        churnRisk = risk;
        return this;
    }

    public Incidents ending(Sentiment end) {
        sentiment = end;
        return this;
    }

    public Incidents since(String date) {
        since = LocalDate.parse(date);
        return this;
    }

    public Incidents vip() {
        vip = true;
        return this;
    }

    public Incidents threateningToLeave() {
        profile = Profile.THREATENING_TO_LEAVE;
        return this;
    }

    public Incidents needingTechnicians() {
        technicalNeed = true;
        problem = Problem.SYSTEM_FAILURE;
        return this;
    }

    public Incidents solvedInContact() {
        solvedInContact = true;
        return this;
    }

    public Incidents urgentTicket() {
        ticket = new Ticket("T-1", TicketPriority.URGENT, null, null);
        return this;
    }

    public Incidents anger(Anger given) {
        anger = given;
        return this;
    }

    public Incidents conversationEnded() {
        abuse = new Abuse(3, false, true, null);
        return this;
    }

    public Incidents verySerious() {
        verySerious = true;
        return this;
    }

    public Incidents historical() {
        historical = true;
        return this;
    }

    public Incidents dossier(@Nullable Dossier given) {
        dossier = given;
        return this;
    }

    public IncidentRecorded recorded() {
        return new IncidentRecorded(
                id,
                reference,
                version,
                startedAt.plusSeconds(600),
                recordedBy,
                null,
                null,
                Channel.PHONE,
                new Customer(customer, since, null, vip, null),
                new Agent(agent, "front"),
                new Contact(startedAt, Duration.ofMinutes(8), null),
                anger,
                Reason.UNRESOLVED,
                null,
                problem,
                profile,
                signals,
                null,
                solvedInContact,
                null,
                abuse,
                List.of(),
                ticket,
                null,
                churnRisk,
                sentiment,
                null,
                dossier,
                null,
                null,
                historical,
                derived());
    }

    private Derived derived() {
        var triggers = new TreeSet<>(signals.stream().map(Signal::trigger).toList());
        var technical = triggers.contains(Trigger.TECHNICAL) || triggers.contains(Trigger.REPETITION);
        var contactOn = LocalDate.ofInstant(startedAt, ZoneId.of("Europe/Paris"));
        return new Derived(
                contactOn, TenureTier.SMALL, false, technicalNeed || technical, verySerious, List.copyOf(triggers));
    }
}
