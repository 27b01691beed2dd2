/** Ways of taking a backlog of events from Kafka into PostgreSQL, to be set beside each other. */
@NullMarked
package org.accalmie.benchmarks.consuming;

import org.jspecify.annotations.NullMarked;
