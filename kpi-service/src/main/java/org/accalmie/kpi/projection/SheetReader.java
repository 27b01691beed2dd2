package org.accalmie.kpi.projection;

import java.math.BigDecimal;
import java.time.Duration;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Subscription;
import org.accalmie.kpi.fact.Sheet;
import org.jspecify.annotations.Nullable;

/** Takes from an incident what figures need. */
final class SheetReader {
    private static final int LONGEST_SLICE = 200;
    private static final int NANO_DIGITS = 9;

    private SheetReader() {}

    static Sheet read(IncidentRecorded told) {
        var customer = told.customer();
        var contact = told.contact();
        var derived = told.derived();
        return new Sheet(
                told.version(),
                told.reference(),
                told.recordedAt(),
                told.source(),
                told.channel(),
                customer.id(),
                customer.since(),
                customer.value(),
                customer.vip(),
                monthlyAmount(customer.subscription()),
                told.agent().id(),
                slice(told.agent().team()),
                contact.startedAt(),
                derived.contactOn(),
                seconds(contact.duration()),
                seconds(contact.calmedAfter()),
                told.anger(),
                told.reason(),
                told.problem(),
                told.profile(),
                told.solvedInContact(),
                told.churnRisk(),
                told.sentimentAtEnd(),
                told.planSatisfaction(),
                told.historical(),
                derived.tenureTier(),
                derived.leaving(),
                derived.technicalNeed(),
                derived.verySerious());
    }

    private static @Nullable BigDecimal monthlyAmount(@Nullable Subscription subscription) {
        return subscription == null ? null : subscription.monthlyAmount();
    }

    private static @Nullable BigDecimal seconds(@Nullable Duration duration) {
        return duration == null
                ? null
                : BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), NANO_DIGITS));
    }

    /** A team is free text, and its name is part of keys and cursors: no control characters, and not without end. */
    static @Nullable String slice(@Nullable String team) {
        if (team == null || team.isBlank()) {
            return null;
        }
        var plain = team.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.codePoints()
                .limit(LONGEST_SLICE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
