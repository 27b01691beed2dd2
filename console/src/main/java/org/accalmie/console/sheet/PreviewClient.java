package org.accalmie.console.sheet;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.accalmie.console.upstream.AccessTokenFilter;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.ServiceProblemMapper;
import org.accalmie.console.upstream.TellsSince;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Where a sheet would go. */
@TellsSince("escalation")
@RegisterRestClient(configKey = "escalation")
@RegisterProvider(AccessTokenFilter.class)
@RegisterProvider(ServiceProblemMapper.class)
@Path("/escalations/preview")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface PreviewClient {
    @POST
    Destination preview(Map<String, Object> sheet);

    /** @param team absent where it would go nowhere */
    record Destination(
            @Nullable String team,
            Escalation.@Nullable Urgency urgency,
            @Nullable String rule,
            @Nullable String because,
            @Nullable List<String> watchers,
            @Nullable List<String> missing,
            @Nullable Instant prepareBy,
            @Nullable Instant acknowledgeBy) {}
}
