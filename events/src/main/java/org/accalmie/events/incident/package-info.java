/** Events of the incident service on {@code accalmie.incidents}. */
@NullMarked
package org.accalmie.events.incident;

import org.jspecify.annotations.NullMarked;
