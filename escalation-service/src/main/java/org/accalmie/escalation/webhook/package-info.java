/** Tells other programs by HTTP: subscriptions, signatures, attempts, and the log of what was said and answered. */
@NullMarked
package org.accalmie.escalation.webhook;

import org.jspecify.annotations.NullMarked;
