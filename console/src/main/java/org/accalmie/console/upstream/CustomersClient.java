package org.accalmie.console.upstream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Customers' names, which the incident service alone knows. */
@TellsSince("incident")
@RegisterRestClient(configKey = "incident")
@RegisterProvider(AccessTokenFilter.class)
@RegisterProvider(ServiceProblemMapper.class)
@Path("/customers")
@Produces(MediaType.APPLICATION_JSON)
public interface CustomersClient {
    /** @param ids at most 200 */
    @GET
    Listed<Customer> list(@RestQuery List<String> ids);

    record Customer(
            String customerId,
            @Nullable String firstName,
            @Nullable String lastName) {
        /** Empty for who was erased, or was never named. */
        String name() {
            return Stream.of(firstName, lastName).filter(Objects::nonNull).collect(Collectors.joining(" "));
        }
    }
}
