/** How answers leave. */
@NullMarked
package org.accalmie.web.answer;

import org.jspecify.annotations.NullMarked;
