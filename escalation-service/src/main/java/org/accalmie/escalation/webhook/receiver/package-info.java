/** Whoever is called: at which addresses, how it is signed, for how long, and how many deliveries at once. */
@NullMarked
package org.accalmie.escalation.webhook.receiver;

import org.jspecify.annotations.NullMarked;
