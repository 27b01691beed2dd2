/** Which proactive calls are owed to a customer, and when. */
@NullMarked
package org.accalmie.followup.planning;

import org.jspecify.annotations.NullMarked;
