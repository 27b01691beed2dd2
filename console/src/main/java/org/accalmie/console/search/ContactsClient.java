package org.accalmie.console.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.accalmie.console.upstream.AccessTokenFilter;
import org.accalmie.console.upstream.Listed;
import org.accalmie.console.upstream.ServiceProblemMapper;
import org.accalmie.console.upstream.TellsSince;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Incidents by their words: a reference, an id, a name or a ticket is one as well. */
@TellsSince("incident")
@RegisterRestClient(configKey = "incident")
@RegisterProvider(AccessTokenFilter.class)
@RegisterProvider(ServiceProblemMapper.class)
@Path("/incidents")
@Produces(MediaType.APPLICATION_JSON)
public interface ContactsClient {
    @GET
    Listed<Contact> list(@RestQuery Map<String, String> conditions);
}
