/** How an event leaves and enters a service exactly once in effect. */
@NullMarked
package org.accalmie.eventing;

import org.jspecify.annotations.NullMarked;
