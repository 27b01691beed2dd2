package org.accalmie.console.advice;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.accalmie.console.upstream.AccessTokenFilter;
import org.accalmie.console.upstream.ServiceProblemMapper;
import org.accalmie.console.upstream.TellsSince;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What the policy advises to give. */
@TellsSince("incident")
@RegisterRestClient(configKey = "incident")
@RegisterProvider(AccessTokenFilter.class)
@RegisterProvider(ServiceProblemMapper.class)
@Path("/gesture-advice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface GestureClient {
    @POST
    Advice advise(Map<String, Object> sheet);

    record Advice(
            @Nullable List<Advised> advised,
            @Nullable Advised recommended,
            @Nullable Offered offered,
            @Nullable Integer breakMinutes) {}

    /** @param type absent for a rule that proposes no gesture */
    record Advised(
            @Nullable String rule,
            @Nullable String type,
            @Nullable Integer quantity,
            @Nullable BigDecimal amountFrom,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal value) {}

    record Offered(
            @Nullable BigDecimal value,
            @Nullable String verdict,
            @Nullable List<String> reasons,
            boolean approvalRequired,
            @Nullable String state) {}
}
