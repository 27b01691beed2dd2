package org.accalmie.console.advice;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.accalmie.console.upstream.AccessTokenFilter;
import org.accalmie.console.upstream.Listed;
import org.accalmie.console.upstream.ServiceProblemMapper;
import org.accalmie.console.upstream.TellsSince;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Hints for the conversation, and for the words that go to the customer. */
@TellsSince("incident")
@RegisterRestClient(configKey = "incident")
@RegisterProvider(AccessTokenFilter.class)
@RegisterProvider(ServiceProblemMapper.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface GuidanceClient {
    @GET
    @Path("guidance/{kind}")
    Listed<Guide> guides(@PathParam("kind") String kind, @RestQuery String lang);

    @POST
    @Path("language-check")
    Listed<Finding> check(Map<String, String> text);

    /**
     * An entry of any kind, with what entries of its kind have.
     *
     * @param reasons of a condition: it holds for a sheet with one of them
     * @param signals of a condition, the same
     */
    record Guide(
            String id,
            int number,
            @Nullable String title,
            @Nullable String text,
            @Nullable String aim,
            @Nullable String technique,
            @Nullable String heard,
            @Nullable List<Hint> steps,
            @Nullable List<Hint> avoid,
            @Nullable List<Hint> sentences,
            @Nullable List<Hint> items,
            @Nullable List<Hint> lines,
            @Nullable List<String> reasons,
            @Nullable List<String> signals) {}

    /** @param as of a line of a scene: whether it is said, asked or done */
    record Hint(
            @Nullable String as,
            String text,
            @Nullable List<String> onlyIf,
            @Nullable List<String> unless) {}

    /**
     * @param start the first of the characters, as scripts count them
     * @param end the one after the last
     */
    record Finding(
            int start,
            int end,
            String text,
            @Nullable String better,
            @Nullable String why) {}
}
