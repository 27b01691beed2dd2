/** Ways of taking an outbox to Kafka, to be set beside each other. */
@NullMarked
package org.accalmie.benchmarks.relaying;

import org.jspecify.annotations.NullMarked;
