/** Events of the escalation service on {@code accalmie.policies}: who works when. */
@NullMarked
package org.accalmie.events.policy;

import org.jspecify.annotations.NullMarked;
