package org.accalmie.incident.recap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.accalmie.incident.guidance.wording.Wording;
import org.accalmie.incident.intake.VisibleIncidents;
import org.accalmie.incident.recap.text.Address;
import org.accalmie.incident.recap.text.Recaps;
import org.accalmie.incident.record.Incident;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.idempotency.Idempotent;
import org.accalmie.web.language.AskedLanguage;
import org.accalmie.web.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was agreed, in writing, to the customer. */
@Tag(name = "Incidents")
@Path("/incidents/{id}/recap")
public class RecapResource {
    private final VisibleIncidents incidents;
    private final Recaps recaps;
    private final Deliveries deliveries;
    private final Wording wording;
    private final Caller caller;

    RecapResource(VisibleIncidents incidents, Recaps recaps, Deliveries deliveries, Wording wording, Caller caller) {
        this.incidents = incidents;
        this.recaps = recaps;
        this.deliveries = deliveries;
        this.wording = wording;
        this.caller = caller;
    }

    @Operation(
            summary = "Read the recap for the customer",
            description = "The action plan in four blocks: at once, meanwhile, our gesture, your side; one that would "
                    + "say nothing is left out. With a LEGAL trigger it promises nothing and admits nothing. "
                    + "delivery tells how sending goes.")
    @GET
    @RolesAllowed(Roles.AGENT)
    public RecapResponse get(
            UUID id,
            @QueryParam("lang")
                    @Parameter(description = "fr or en; wins over Accept-Language", example = "fr")
                    @Nullable
                    String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String acceptLanguage) {
        return answer(incidents.get(id), AskedLanguage.of(lang, acceptLanguage));
    }

    @Operation(
            summary = "Send the recap to the customer",
            description = "Sent after the answer, and tried again while the mail server is away. While one waits, "
                    + "asking again is asking for that one. 409 where the customer has no address.")
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.AGENT)
    @APIResponse(
            responseCode = "202",
            description = "Will be sent",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeliveryResponse.class)))
    public Response send(
            UUID id,
            @QueryParam("lang")
                    @Parameter(description = "fr or en; wins over Accept-Language", example = "fr")
                    @Nullable
                    String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String acceptLanguage) {
        var language = AskedLanguage.of(lang, acceptLanguage);
        requireSendable(incidents.get(id), language);
        var delivery = deliveries.request(id, language, caller.name());
        return Response.accepted(DeliveryResponse.of(delivery)).build();
    }

    private RecapResponse answer(Incident incident, Language language) {
        var letter = recaps.write(incident, language);
        return new RecapResponse(
                letter.to().map(Address::value).orElse(null),
                letter.subject(),
                letter.text(),
                letter.html(),
                wording.findings(letter.text(), language),
                deliveries.of(incident.id()).stream()
                        .findFirst()
                        .map(DeliveryResponse::of)
                        .orElse(null));
    }

    private void requireSendable(Incident incident, Language language) {
        if (incident.sheet().fields().historical()) {
            throw ProblemException.conflict(
                    "HISTORICAL", "recap-unless-historical", "A historical incident is never acted upon.");
        }
        if (recaps.write(incident, language).to().isEmpty()) {
            throw ProblemException.conflict(
                    "NO_ADDRESS", "recap-needs-an-address", "The customer has no address that a mail can go to.");
        }
    }
}
