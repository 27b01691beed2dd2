package org.accalmie.incident.customer;

import org.accalmie.incident.sheet.CustomerRequest;

/** A customer as their latest incident has them. */
record CustomerName(String customerId, CustomerRequest person) {}
