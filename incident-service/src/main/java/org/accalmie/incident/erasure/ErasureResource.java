package org.accalmie.incident.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.validation.StoredCustomerId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The right to be forgotten. */
@Tag(name = "Customers")
@Path("/customers/{id}")
public class ErasureResource {
    private final Erasures erasures;

    ErasureResource(Erasures erasures) {
        this.erasures = erasures;
    }

    @Operation(
            summary = "Erase a customer's personal data",
            description = "Name, contact data and free texts are gone from this service when this is answered, and "
                    + "from the others moments later; figures stay, under the customer's id. Erasing again, or "
                    + "somebody of whom nothing is known, is harmless. 409 while a legal hold keeps the data.")
    @DELETE
    @Transactional
    @RolesAllowed(Roles.ADMIN)
    @APIResponse(responseCode = "202", description = "Erased here, and on its way to the other services")
    public Response erase(@StoredCustomerId String id) {
        var held = erasures.heldBy(id);
        if (!held.isEmpty()) {
            throw ProblemException.conflict(
                    "LEGAL_HOLD", "legal-hold", "Kept until escalations are closed: " + references(held) + ".");
        }
        erasures.eraseCustomer(id);
        return Response.accepted().build();
    }

    private static String references(List<Long> numbers) {
        return numbers.stream().map(number -> "INC-" + number).collect(Collectors.joining(", "));
    }
}
