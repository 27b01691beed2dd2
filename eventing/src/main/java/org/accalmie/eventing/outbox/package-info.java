/** How facts leave: rows of the business transaction, and the relay that sends them. */
@NullMarked
package org.accalmie.eventing.outbox;

import org.jspecify.annotations.NullMarked;
