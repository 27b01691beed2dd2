package org.accalmie.incident.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.accalmie.events.incident.Derived;
import org.accalmie.events.sheet.Anger;
import org.accalmie.events.sheet.ChurnRisk;
import org.accalmie.events.sheet.Problem;
import org.accalmie.events.sheet.Reason;
import org.accalmie.incident.sheet.IncidentRequest;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code incident} on its way there.
 *
 * @param together how many sheets of the same statement are about the same subject
 */
record BulkRow(
        UUID id,
        Instant recordedAt,
        String recordedBy,
        @Nullable String source,
        @Nullable String externalId,
        String digest,
        String customerId,
        String agentId,
        @Nullable String agentTeam,
        Instant startedAt,
        Instant subjectSince,
        LocalDate contactOn,
        Anger anger,
        ChurnRisk churnRisk,
        Reason reason,
        @Nullable Problem problem,
        boolean historical,
        int ticked,
        int together,
        Derived derived,
        @Nullable Integer wellbeing,
        @Nullable Boolean distress,
        IncidentRequest sheet) {

    static BulkRow of(Draft draft, byte[] digest, int together) {
        var sheet = draft.sheet();
        var facts = sheet.facts();
        return new BulkRow(
                draft.id(),
                draft.recordedAt(),
                draft.recordedBy(),
                sheet.fields().source(),
                sheet.fields().externalId(),
                HexFormat.of().formatHex(digest),
                sheet.customerId(),
                sheet.agent().id(),
                sheet.agent().team(),
                facts.startedAt(),
                facts.startedAt().minus(SubjectStore.PERIOD),
                draft.derived().contactOn(),
                sheet.anger(),
                sheet.churnRisk(),
                sheet.reason(),
                facts.problem(),
                sheet.fields().historical(),
                facts.contactsTicked(),
                together,
                draft.derived(),
                draft.wellbeing().score(),
                draft.wellbeing().distress(),
                sheet.fields());
    }
}
