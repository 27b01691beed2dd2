/** What waits, and what was given up, for those who operate the service. */
@NullMarked
package org.accalmie.eventing.monitor;

import org.jspecify.annotations.NullMarked;
