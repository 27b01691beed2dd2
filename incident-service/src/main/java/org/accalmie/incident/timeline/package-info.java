/** What happened about an incident, from whatever part of the service knows of it. */
@NullMarked
package org.accalmie.incident.timeline;

import org.jspecify.annotations.NullMarked;
