/** How an answer is found in logs and traces. */
@NullMarked
package org.accalmie.web.trace;

import org.jspecify.annotations.NullMarked;
