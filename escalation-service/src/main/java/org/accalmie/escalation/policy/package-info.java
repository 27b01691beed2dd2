/** What people may change while the system runs: teams, calendars, routing, ladders and prerequisites, versioned. */
@NullMarked
package org.accalmie.escalation.policy;

import org.jspecify.annotations.NullMarked;
