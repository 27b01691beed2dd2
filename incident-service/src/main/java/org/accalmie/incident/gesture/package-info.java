/** Goodwill gestures: what the policy advises, and what it thinks of an offer (domain.md section 6). */
@NullMarked
package org.accalmie.incident.gesture;

import org.jspecify.annotations.NullMarked;
