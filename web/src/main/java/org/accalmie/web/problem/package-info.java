/** What a caller is told when something is refused or fails (RFC 9457). */
@NullMarked
package org.accalmie.web.problem;

import org.jspecify.annotations.NullMarked;
