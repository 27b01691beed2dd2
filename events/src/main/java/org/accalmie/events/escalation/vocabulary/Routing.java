package org.accalmie.events.escalation.vocabulary;

import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/**
 * Why an escalation went where it went.
 *
 * @param rule the assigning rule's name; absent when escalated by hand
 * @param because the rule's condition, or the person who escalated by hand
 */
public record Routing(@Nullable String rule, String because, int policyVersion) {
    public Routing {
        new Ranges().atLeast(0, "policyVersion", policyVersion).require();
    }
}
