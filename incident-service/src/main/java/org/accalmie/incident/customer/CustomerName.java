package org.accalmie.incident.customer;

import org.accalmie.incident.sheet.part.CustomerRequest;

/** A customer as their latest incident has them. */
record CustomerName(String customerId, CustomerRequest person) {}
