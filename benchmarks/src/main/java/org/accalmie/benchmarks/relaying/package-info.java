/** How fast an outbox gets to Kafka: ways of taking it there, set beside each other. */
@NullMarked
package org.accalmie.benchmarks.relaying;

import org.jspecify.annotations.NullMarked;
