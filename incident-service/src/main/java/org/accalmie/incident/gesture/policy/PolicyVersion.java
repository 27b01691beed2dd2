package org.accalmie.incident.gesture.policy;

import org.jspecify.annotations.Nullable;

/**
 * A policy that is or was in effect.
 *
 * @param change absent for the policy as shipped
 */
record PolicyVersion(GesturePolicy policy, @Nullable PolicyChange change) {}
