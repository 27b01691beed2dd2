/** A request that is sent twice has one effect and one answer. */
@NullMarked
package org.accalmie.web.idempotency;

import org.jspecify.annotations.NullMarked;
