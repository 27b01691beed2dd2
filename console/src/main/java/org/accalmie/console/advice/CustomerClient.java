package org.accalmie.console.advice;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accalmie.console.upstream.AccessTokenFilter;
import org.accalmie.console.upstream.ServiceProblemMapper;
import org.accalmie.console.upstream.TellsSince;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** A customer at a glance. */
@TellsSince("incident")
@RegisterRestClient(configKey = "incident")
@RegisterProvider(AccessTokenFilter.class)
@RegisterProvider(ServiceProblemMapper.class)
@Path("/customers/{id}")
@Produces(MediaType.APPLICATION_JSON)
public interface CustomerClient {
    @GET
    Customer customer(@PathParam("id") String id);

    record Customer(
            String customerId,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable LocalDate since,
            @Nullable String value,
            boolean vip,
            @Nullable Counts counts,
            @Nullable List<Contact> lastContacts,
            @Nullable Gestures gestures,
            @Nullable List<Repetition> repetition) {}

    record Counts(int incidents, int last30Days, int last90Days) {}

    record Contact(
            UUID incidentId,
            String reference,
            Instant startedAt,
            @Nullable String channel,
            @Nullable String anger,
            @Nullable String reason,
            @Nullable String sentimentAtEnd) {}

    record Gestures(
            int count,
            @Nullable BigDecimal value,
            boolean nextNeedsApproval,
            @Nullable List<Given> items) {}

    record Given(
            @Nullable String type,
            @Nullable BigDecimal value,
            @Nullable String state,
            Instant proposedAt) {}

    record Repetition(@Nullable String reason, @Nullable String problem, int contacts) {}
}
