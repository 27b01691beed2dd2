/** Teams: their members, how and when each may be told, and the calendar by which they work. */
@NullMarked
package org.accalmie.escalation.team;

import org.jspecify.annotations.NullMarked;
