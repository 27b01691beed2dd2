package org.accalmie.incident.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.accalmie.web.body.UnlimitedBody;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** The door for many incidents at once. */
@Tag(name = "Incidents")
@Path("/incidents/import")
public class ImportResource {
    private static final Logger LOG = Logger.getLogger(ImportResource.class);
    private static final String NDJSON = "application/x-ndjson";
    private static final String CONNECTION = "Connection";

    private final Import importing;
    private final Caller caller;
    private final ObjectWriter json;

    ImportResource(Import importing, Caller caller, ObjectMapper json) {
        this.importing = importing;
        this.caller = caller;
        this.json = json.writer();
    }

    @Operation(
            summary = "Record many incidents",
            description =
                    "One sheet a line, of at most 256 KiB, any number of lines. Each line is answered in its "
                            + "order, while others are still being sent: read the answers while you send, or send in parts. "
                            + "A line that is refused stops no other. Send again whatever was not answered: a line with "
                            + "source and externalId is recorded once, one without is recorded each time. An answer of 408 or "
                            + "503 is the last one: from that line on nothing was read. Answers are NDJSON, for who accepts JSON as well.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(type = SchemaType.STRING, examples = ImportExample.LINES)))
    @APIResponse(
            responseCode = "200",
            description = "One line for each line",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = LineResponse.class)))
    @POST
    @Consumes(NDJSON)
    @Produces({NDJSON, MediaType.APPLICATION_JSON})
    @UnlimitedBody
    @RolesAllowed(Roles.TOOL)
    public Response importLines(
            @Parameter(
                            description = "correct treats each line as a PUT by its source and externalId, which it "
                                    + "must have")
                    @QueryParam("mode")
                    @DefaultValue("record")
                    Mode mode,
            InputStream lines) {
        var job = new ImportJob(caller.name(), mode);
        StreamingOutput answers = output -> run(lines, job, output);
        // what is not read after the last answer must not be taken for the next request
        return Response.ok(answers, NDJSON).header(CONNECTION, "close").build();
    }

    private void run(InputStream lines, ImportJob job, OutputStream output) {
        try {
            importing.run(lines, job, answered -> write(answered, output));
        } catch (IOException gone) {
            LOG.debug("Whoever imported is gone; what was committed stays");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(List<LineResponse> answered, OutputStream output) throws IOException {
        var text = new ByteArrayOutputStream();
        for (var answer : answered) {
            text.write(json.writeValueAsBytes(answer));
            text.write('\n');
        }
        output.write(text.toByteArray());
        output.flush();
    }
}
