/** What supervisors, agents and the billing tool do with the gesture of an incident. */
@NullMarked
package org.accalmie.incident.goodwill;

import org.jspecify.annotations.NullMarked;
