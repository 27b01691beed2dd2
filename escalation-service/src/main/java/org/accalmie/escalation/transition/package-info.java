/** What an escalation becomes when it is opened, commanded, rung for or corrected: its next version, and what is told of it. */
@NullMarked
package org.accalmie.escalation.transition;

import org.jspecify.annotations.NullMarked;
