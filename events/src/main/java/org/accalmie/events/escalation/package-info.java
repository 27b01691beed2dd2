/** Events of the escalation service on {@code accalmie.escalations}. */
@NullMarked
package org.accalmie.events.escalation;

import org.jspecify.annotations.NullMarked;
