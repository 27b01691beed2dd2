/** The clocks: the receiver's take-up with its ladder of rungs, and what was promised to the customer. */
@NullMarked
package org.accalmie.escalation.takeup;

import org.jspecify.annotations.NullMarked;
