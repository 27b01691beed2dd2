package org.accalmie.kpi.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.accalmie.events.incident.TenureTier;
import org.accalmie.events.sheet.Channel;
import org.accalmie.events.sheet.CustomerValue;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Profile;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.jspecify.annotations.Nullable;

/**
 * The incident sheet without names and free text.
 *
 * @param contactOn the day of the cohort
 * @param duration of the contact, in seconds
 * @param calmedAfter in seconds; absent when the customer never calmed down
 */
public record Sheet(
        int version,
        String reference,
        Instant recordedAt,
        @Nullable String source,
        @Nullable Channel channel,
        String customerId,
        @Nullable LocalDate customerSince,
        @Nullable CustomerValue customerValue,
        boolean customerVip,
        @Nullable BigDecimal monthlyAmount,
        String agentId,
        @Nullable String agentTeam,
        Instant startedAt,
        LocalDate contactOn,
        @Nullable BigDecimal duration,
        @Nullable BigDecimal calmedAfter,
        Anger anger,
        Reason reason,
        @Nullable Problem problem,
        @Nullable Profile profile,
        @Nullable Boolean solvedInContact,
        ChurnRisk churnRisk,
        Sentiment sentimentAtEnd,
        @Nullable Integer planSatisfaction,
        boolean historical,
        TenureTier tenureTier,
        boolean leaving,
        boolean technicalNeed,
        boolean verySerious) {}
