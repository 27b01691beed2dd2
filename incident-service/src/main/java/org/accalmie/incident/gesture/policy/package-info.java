/** The figures of the gesture policy, versioned: what people may change while the system runs. */
@NullMarked
package org.accalmie.incident.gesture.policy;

import org.jspecify.annotations.NullMarked;
