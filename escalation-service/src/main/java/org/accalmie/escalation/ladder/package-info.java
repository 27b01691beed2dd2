/** How an escalation is held to its take-up: deadlines by class, and the rungs that ring when nobody answers. */
@NullMarked
package org.accalmie.escalation.ladder;

import org.jspecify.annotations.NullMarked;
