package org.accalmie.kpi.fact;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.incident.Derived;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;
import org.accalmie.events.incident.TenureTier;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.Channel;
import org.accalmie.events.sheet.Contact;
import org.accalmie.events.sheet.Customer;
import org.accalmie.events.sheet.CustomerValue;
import org.accalmie.events.sheet.Subscription;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Profile;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.jspecify.annotations.Nullable;

/** Incidents of a fortnight across two months, of thirty agents in teams from small to large. */
public final class RandomIncidents {
    public static final LocalDate FIRST_DAY = LocalDate.parse("2026-11-25");
    public static final LocalDate LAST_DAY = LocalDate.parse("2026-12-08");

    public static final Instant RECORDED_AT = Instant.parse("2026-12-09T00:00:00Z");

    private static final int DAYS = 14;
    private static final int AGENTS = 30;
    private static final int LONGEST_CALM = 4_000;

    private final Random random;

    public RandomIncidents(long seed) {
        random = new Random(seed);
    }

    public UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    public int upTo(int bound) {
        return random.nextInt(bound);
    }

    public IncidentRecorded incident(UUID id, int version) {
        return incident(id, version, agent());
    }

    public IncidentRecorded incidentOf(Agent agent) {
        return incident(id(), 1, agent);
    }

    private IncidentRecorded incident(UUID id, int version, Agent agent) {
        var day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        return new IncidentRecorded(
                id,
                "INC-" + Integer.toUnsignedString(id.hashCode()),
                version,
                RECORDED_AT,
                "tool",
                null,
                null,
                maybe(Channel.values()),
                customer(),
                agent,
                contact(day),
                one(Anger.values()),
                one(Reason.values()),
                null,
                null,
                maybe(Profile.values()),
                Set.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                one(ChurnRisk.values()),
                one(Sentiment.values()),
                random.nextBoolean() ? 1 + random.nextInt(5) : null,
                null,
                null,
                null,
                random.nextInt(10) == 0,
                new Derived(day, TenureTier.SMALL, random.nextBoolean(), false, false, List.of()));
    }

    /** One of thirty. */
    public String customerId() {
        return "CLT-" + random.nextInt(30);
    }

    private Customer customer() {
        var subscription =
                random.nextBoolean() ? new Subscription(null, BigDecimal.valueOf(random.nextInt(10_000), 2)) : null;
        return new Customer(customerId(), null, maybe(CustomerValue.values()), false, subscription);
    }

    /** The same as a revision tells it. */
    public static IncidentRevised revised(IncidentRecorded it) {
        return new IncidentRevised(it, RECORDED_AT, "supervisor");
    }

    /** What was said with that version of the incident; one in four says nothing, or takes it back. */
    public WellbeingReported wellbeing(IncidentRecorded incident) {
        var score = random.nextInt(4) == 0 ? null : 1 + random.nextInt(5);
        return new WellbeingReported(
                incident.id(), incident.version(), incident.agent(), score, score == null, incident.historical());
    }

    private Agent agent() {
        var number = random.nextInt(AGENTS);
        var team = number < 2 ? null : number < 5 ? "small" : number < 12 ? "Équipe « Lyon », 69" : "large";
        return new Agent("agent-" + number, team);
    }

    private Contact contact(LocalDate day) {
        var startedAt = day.atTime(12, 0).atOffset(ZoneOffset.UTC).toInstant();
        return new Contact(startedAt, Duration.ofHours(2), random.nextInt(3) == 0 ? null : calm());
    }

    private Duration calm() {
        return Duration.ofMillis(250L * random.nextInt(4 * LONGEST_CALM));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(T[] values) {
        return random.nextInt(6) == 0 ? null : one(values);
    }
}
