/** How events enter: once in effect, in the transaction of what they cause. */
@NullMarked
package org.accalmie.eventing.inbox;

import org.jspecify.annotations.NullMarked;
