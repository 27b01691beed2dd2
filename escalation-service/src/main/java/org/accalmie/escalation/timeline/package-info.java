/** What happened to each escalation: who, when, what, why. */
@NullMarked
package org.accalmie.escalation.timeline;

import org.jspecify.annotations.NullMarked;
