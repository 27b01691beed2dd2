/** How fast a backlog of events gets from Kafka into PostgreSQL: ways of taking it there, set beside each other. */
@NullMarked
package org.accalmie.benchmarks.consuming;

import org.jspecify.annotations.NullMarked;
