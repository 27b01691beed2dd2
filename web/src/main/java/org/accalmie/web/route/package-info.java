/** Where a path leads. */
@NullMarked
package org.accalmie.web.route;

import org.jspecify.annotations.NullMarked;
