/** How much of a body is read. */
@NullMarked
package org.accalmie.web.body;

import org.jspecify.annotations.NullMarked;
