/** The ledger of gestures: what was offered, who decided, and what became of it. */
@NullMarked
package org.accalmie.incident.gesture.ledger;

import org.jspecify.annotations.NullMarked;
