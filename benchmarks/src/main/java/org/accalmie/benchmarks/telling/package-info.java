/** How long after its POST others know of an incident: teams, followers of a list, webhooks, KPIs. */
@NullMarked
package org.accalmie.benchmarks.telling;

import org.jspecify.annotations.NullMarked;
