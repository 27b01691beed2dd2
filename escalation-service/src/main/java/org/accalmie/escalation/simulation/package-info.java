/** What a draft of a routing policy would have done with the incidents of a period; nothing is sent. */
@NullMarked
package org.accalmie.escalation.simulation;

import org.jspecify.annotations.NullMarked;
