/** The relay: takes the outbox's rows to Kafka, in order, one writer at a time. */
@NullMarked
package org.accalmie.eventing.relay;

import org.jspecify.annotations.NullMarked;
