package org.accalmie.incident.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.validation.StoredCustomerId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A customer at a glance. */
@Tag(name = "Customers")
@Path("/customers/{id}")
public class CustomerResource {
    private final Customers customers;

    CustomerResource(Customers customers) {
        this.customers = customers;
    }

    @Operation(
            summary = "Read what is known of a customer",
            description = "For whoever has the customer on the phone: how often they came and for what, what was "
                    + "given to them, and what repeats. Every agent may see it, whoever recorded the incidents; it "
                    + "holds codes and figures, and nothing that was written. 404 where no incident names the "
                    + "customer.")
    @GET
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    public CustomerResponse get(@StoredCustomerId String id) {
        return customers.find(id).map(it -> CustomerResponse.of(id, it)).orElseThrow(() -> notThere(id));
    }

    private static ProblemException notThere(String id) {
        return ProblemException.notFound("No incident names a customer " + id + ".");
    }
}
