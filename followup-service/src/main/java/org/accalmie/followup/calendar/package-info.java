/** Which days and hours supervisors work: copies of what the escalation service tells. */
@NullMarked
package org.accalmie.followup.calendar;

import org.jspecify.annotations.NullMarked;
