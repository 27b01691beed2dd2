package org.accalmie.kpi.intake;

import java.math.BigDecimal;
import java.time.Duration;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Subscription;
import org.accalmie.kpi.fact.AgentTeams;
import org.accalmie.kpi.fact.Seconds;
import org.accalmie.kpi.fact.Sheet;
import org.jspecify.annotations.Nullable;

/** Takes from an incident what figures need. */
final class SheetReader {

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
                AgentTeams.plain(told.agent().team()),
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
        return duration == null ? null : Seconds.of(duration);
    }
}
