package org.accalmie.incident.customer;

import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.sheet.Channel;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.jspecify.annotations.Nullable;

/** An incident in short, without what was written: agents read the sheets of their own incidents alone. */
public record LastContact(
        UUID incidentId,
        String reference,
        Instant startedAt,
        @Nullable Channel channel,
        @Nullable String agentTeam,
        Anger anger,
        Reason reason,
        @Nullable Problem problem,
        ChurnRisk churnRisk,
        Sentiment sentimentAtEnd,
        boolean historical) {}
