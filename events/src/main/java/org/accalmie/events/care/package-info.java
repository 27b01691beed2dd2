/** Events on {@code accalmie.care}, the one topic that may speak of an agent's well-being. */
@NullMarked
package org.accalmie.events.care;

import org.jspecify.annotations.NullMarked;
