package org.accalmie.incident.gesture.policy;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of the policy.
 *
 * @param decidedAt absent, as decidedBy, for the policy as shipped
 * @param document the policy, where one version was asked for; it can be sent back as it is, to bring it back
 */
record PolicyVersionResponse(
        int version,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason,
        @Nullable GesturePolicy document) {

    static PolicyVersionResponse listed(PolicyVersion version) {
        return of(version, null);
    }

    static PolicyVersionResponse whole(PolicyVersion version) {
        return of(version, version.policy());
    }

    private static PolicyVersionResponse of(PolicyVersion version, @Nullable GesturePolicy document) {
        var change = Optional.ofNullable(version.change());
        return new PolicyVersionResponse(
                version.policy().version(),
                change.map(PolicyChange::at).orElse(null),
                change.map(PolicyChange::by).orElse(null),
                change.map(PolicyChange::reason).orElse(null),
                document);
    }
}
