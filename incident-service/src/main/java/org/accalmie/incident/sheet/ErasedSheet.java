package org.accalmie.incident.sheet;

import java.util.List;
import java.util.Optional;
import org.accalmie.events.incident.Texts;
import org.accalmie.web.dossier.DossierRequest;
import org.accalmie.web.dossier.ImpactRequest;
import org.jspecify.annotations.Nullable;

/**
 * Takes a person out of a sheet: names, contact data and free texts go; figures, enumerations, dates and amounts stay.
 * What is kept is named here; whatever is added to the sheet goes until somebody says that it is none of these.
 */
public final class ErasedSheet {
    private ErasedSheet() {}

    public static IncidentRequest of(IncidentRequest sheet) {
        return new IncidentRequest(
                sheet.source(),
                sheet.externalId(),
                sheet.channel(),
                erase(sheet.customer()),
                erase(sheet.agent()),
                sheet.contact(),
                sheet.anger(),
                sheet.reason(),
                sheet.reasonDetail() == null ? null : Texts.ERASED,
                sheet.problem(),
                sheet.profile(),
                sheet.signals(),
                sheet.history(),
                sheet.solvedInContact(),
                sheet.handling(),
                sheet.abuse(),
                erase(sheet.commitments()),
                erase(sheet.ticket()),
                null,
                sheet.churnRisk(),
                sheet.sentimentAtEnd(),
                sheet.planSatisfaction(),
                null,
                null,
                erase(sheet.dossier()),
                null,
                null,
                sheet.historical());
    }

    private static @Nullable CustomerRequest erase(@Nullable CustomerRequest customer) {
        if (customer == null) {
            return null;
        }
        var subscription = Optional.ofNullable(customer.subscription())
                .map(told -> new SubscriptionRequest(null, told.monthlyAmount()))
                .orElse(null);
        return new CustomerRequest(
                customer.id(),
                null,
                null,
                null,
                null,
                customer.since(),
                customer.value(),
                customer.vip(),
                subscription);
    }

    private static @Nullable AgentRequest erase(@Nullable AgentRequest agent) {
        return agent == null ? null : new AgentRequest(agent.id(), null, agent.team());
    }

    private static List<CommitmentRequest> erase(List<CommitmentRequest> commitments) {
        return commitments.stream()
                .map(told -> new CommitmentRequest(
                        Texts.ERASED, told.dueAt(), told.owner(), told.condition() == null ? null : Texts.ERASED))
                .toList();
    }

    private static @Nullable TicketRequest erase(@Nullable TicketRequest ticket) {
        return ticket == null ? null : new TicketRequest(null, ticket.priority(), null, ticket.callbackDueAt());
    }

    private static @Nullable DossierRequest erase(@Nullable DossierRequest dossier) {
        if (dossier == null) {
            return null;
        }
        var impact = Optional.ofNullable(dossier.impact())
                .map(told -> new ImpactRequest(told.users(), told.amount(), null))
                .orElse(null);
        return new DossierRequest(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                impact,
                dossier.externalDeadline(),
                null);
    }
}
