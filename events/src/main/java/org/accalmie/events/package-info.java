/** What every event has in common: its topic, its key, its name on the wire. */
@NullMarked
package org.accalmie.events;

import org.jspecify.annotations.NullMarked;
