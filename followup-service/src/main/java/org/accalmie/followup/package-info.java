/** Proactive calls, promises and the care of agents. */
@NullMarked
package org.accalmie.followup;

import org.jspecify.annotations.NullMarked;
