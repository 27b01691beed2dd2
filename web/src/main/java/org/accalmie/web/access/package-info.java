/** Turns callers away from what is not theirs before anything they sent is read. */
@NullMarked
package org.accalmie.web.access;

import org.jspecify.annotations.NullMarked;
