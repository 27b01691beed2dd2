/** Advice while a gesture is being considered, and what supervisors, agents and the billing tool do with it. */
@NullMarked
package org.accalmie.incident.goodwill;

import org.jspecify.annotations.NullMarked;
