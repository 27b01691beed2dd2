/** How much one caller may ask for. */
@NullMarked
package org.accalmie.web.limit;

import org.jspecify.annotations.NullMarked;
