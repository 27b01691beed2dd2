/** A Kafka broker in this process, and the topics that the services expect. */
@NullMarked
package org.accalmie.local.kafka;

import org.jspecify.annotations.NullMarked;
