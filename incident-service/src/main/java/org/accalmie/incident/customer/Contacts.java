package org.accalmie.incident.customer;

import java.time.Instant;

/**
 * How often a customer came.
 *
 * @param last30Days those that began in the 30 days before now
 * @param last90Days those that began in the 90 days before now
 */
public record Contacts(int incidents, int last30Days, int last90Days, Instant firstAt, Instant lastAt) {}
