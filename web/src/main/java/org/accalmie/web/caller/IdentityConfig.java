package org.accalmie.web.caller;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** How a token is read: who it names, and which of our roles it gives. */
@ConfigMapping(prefix = "accalmie.identity")
interface IdentityConfig {
    /** The claim that names the caller, by which {@code agent.id} and members of teams are recognised. */
    @WithDefault("preferred_username")
    String nameClaim();

    /** The claims that hold roles, nested ones by their path; roles of all of them count. */
    @WithDefault("groups,realm_access.roles")
    List<String> roleClaims();

    /** What our roles begin with in the company's directory; what begins otherwise is not ours. */
    Optional<String> rolePrefix();

    /** Which of the company's groups give which of our roles; see {@link RoleMapping}. */
    Optional<String> roleMap();
}
