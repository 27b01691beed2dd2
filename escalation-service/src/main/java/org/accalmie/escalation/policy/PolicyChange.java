package org.accalmie.escalation.policy;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Who changes a policy, and why.
 *
 * @param of refuses a current version that it was not made from
 */
public record PolicyChange(String by, @Nullable String reason, IntConsumer of) {}
