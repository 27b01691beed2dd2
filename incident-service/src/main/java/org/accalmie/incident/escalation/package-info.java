/** What the escalation service tells of incidents, for their timelines and for legal holds. */
@NullMarked
package org.accalmie.incident.escalation;

import org.jspecify.annotations.NullMarked;
