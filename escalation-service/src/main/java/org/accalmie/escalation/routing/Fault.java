package org.accalmie.escalation.routing;

/**
 * What is wrong with a policy.
 *
 * @param field the JSON path within the policy
 */
public record Fault(String field, String message) {}
