/** Amounts in euros, as they come in and as they leave. */
@NullMarked
package org.accalmie.web.money;

import org.jspecify.annotations.NullMarked;
