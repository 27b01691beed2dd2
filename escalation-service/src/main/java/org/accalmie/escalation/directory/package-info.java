/** What everybody may ask of teams and calendars: their names, who is on call, when a deadline would be. */
@NullMarked
package org.accalmie.escalation.directory;

import org.jspecify.annotations.NullMarked;
