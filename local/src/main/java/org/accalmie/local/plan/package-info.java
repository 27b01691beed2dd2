/** Which services and servers run, on which ports they answer and where they log, and how that is told on the terminal. */
@NullMarked
package org.accalmie.local.plan;

import org.jspecify.annotations.NullMarked;
