/** What evaluating expressions that people wrote may cost. */
@NullMarked
package org.accalmie.expression;

import org.jspecify.annotations.NullMarked;
