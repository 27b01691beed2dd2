package org.accalmie.console.live;

import io.quarkus.oidc.AccessTokenCredential;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.InstantSource;
import java.util.UUID;
import org.accalmie.console.live.Connection.Hearer;
import org.accalmie.console.person.CurrentPerson;
import org.accalmie.console.person.Person;
import org.accalmie.console.session.Sessions;
import org.accalmie.console.upstream.EscalationClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The stream of one browser, whose tabs share it. */
@Path("/live")
public class LiveResource {
    /** Who reads slower than this is cut off, and goes on from the last event that arrived. */
    private static final int UNREAD_AT_MOST = 1000;

    private final Feeds feeds;
    private final LiveRows rows;
    private final CurrentPerson person;
    private final AccessTokenCredential token;
    private final Sessions sessions;
    private final OpenStreams streams;
    private final EscalationClient escalations;
    private final InstantSource clock;

    LiveResource(
            Feeds feeds,
            LiveRows rows,
            CurrentPerson person,
            AccessTokenCredential token,
            Sessions sessions,
            OpenStreams streams,
            @RestClient EscalationClient escalations,
            InstantSource clock) {
        this.feeds = feeds;
        this.rows = rows;
        this.person = person;
        this.token = token;
        this.sessions = sessions;
        this.streams = streams;
        this.escalations = escalations;
        this.clock = clock;
    }

    /**
     * @param after the last event that the browser was told, where it opens the stream anew
     * @param last the same, where it goes on by itself
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed("**")
    @Blocking
    public Multi<OutboundSseEvent> live(
            @Context Sse sse,
            @Context RoutingContext request,
            @QueryParam("after") @Nullable String after,
            @HeaderParam("Last-Event-ID") @Nullable String last) {
        var listening =
                new Listening(person.get(), token.getToken(), sessions.of(request), last == null ? after : last);
        return Multi.createFrom().emitter(emitter -> listen(emitter, sse, listening), UNREAD_AT_MOST);
    }

    /** The person of the page has the dossier open, for others to see; said again and again while it is. */
    @PUT
    @Path("presence/{id}")
    @RolesAllowed("**")
    public void come(@PathParam("id") UUID id) {
        escalations.come(id);
    }

    @DELETE
    @Path("presence/{id}")
    @RolesAllowed("**")
    public void go(@PathParam("id") UUID id) {
        escalations.go(id);
    }

    private void listen(MultiEmitter<? super OutboundSseEvent> emitter, Sse sse, Listening listening) {
        var reader = listening.reader();
        var listener = new Hearer() {
            @Override
            public void hear(ServerEvent event) {
                // it may have ended elsewhere, or because nobody used it
                if (event.name().equals(ServerEvent.BEAT) && !sessions.isOpen(listening.session())) {
                    end();
                    return;
                }
                emitter.emit(written(sse, rows.shown(event, reader)));
            }

            @Override
            public void end() {
                emitter.complete();
            }
        };
        hello(sse, reader, emitter);
        var leave = feeds.join(reader, listening.access(), listening.after(), listener);
        if (leave == null) {
            emitter.complete();
            return;
        }
        streams.add(listening.session(), listener);
        emitter.onTermination(() -> {
            streams.remove(listening.session(), listener);
            leave.run();
        });
        if (!sessions.isOpen(listening.session())) {
            listener.end();
        }
    }

    /** Who reads and what time it is, so that a page of somebody else's stops. */
    private void hello(Sse sse, Person reader, MultiEmitter<? super OutboundSseEvent> emitter) {
        var data = new Hello(reader.name(), clock.instant().toString(), feeds.isLive(reader));
        emitter.emit(sse.newEventBuilder()
                .name("hello")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Hello.class, data)
                .build());
    }

    private static OutboundSseEvent written(Sse sse, ServerEvent event) {
        var written = sse.newEventBuilder().name(event.name()).data(String.class, event.data());
        return (event.id().isEmpty() ? written : written.id(event.id())).build();
    }

    private record Listening(
            Person reader,
            String access,
            String session,
            @Nullable String after) {}

    /** @param live whether the service is being heard already */
    record Hello(String person, String now, boolean live) {}
}
