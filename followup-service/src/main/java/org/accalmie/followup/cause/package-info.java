/** What of an incident asks for calls, and on which working days they are due. */
@NullMarked
package org.accalmie.followup.cause;

import org.jspecify.annotations.NullMarked;
