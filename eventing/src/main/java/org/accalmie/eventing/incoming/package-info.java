/** What comes from Kafka: read, and handed to the service's consumers. */
@NullMarked
package org.accalmie.eventing.incoming;

import org.jspecify.annotations.NullMarked;
