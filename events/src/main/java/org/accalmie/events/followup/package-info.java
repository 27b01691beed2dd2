/** Events of the follow-up service on {@code accalmie.follow-ups}. */
@NullMarked
package org.accalmie.events.followup;

import org.jspecify.annotations.NullMarked;
