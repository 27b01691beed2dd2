/** All that happened to an escalation, and what its clocks are about to do. */
@NullMarked
package org.accalmie.escalation.history;

import org.jspecify.annotations.NullMarked;
