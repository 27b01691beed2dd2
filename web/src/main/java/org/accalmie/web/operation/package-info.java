/** What operators see. */
@NullMarked
package org.accalmie.web.operation;

import org.jspecify.annotations.NullMarked;
