/** Deadlines that outlive a restart: rows that fall due, claimed by whichever replica comes first. */
@NullMarked
package org.accalmie.escalation.timer;

import org.jspecify.annotations.NullMarked;
