/** The smallest service behind the door, and what the door does to bad requests. */
@NullMarked
package org.accalmie.web.door;

import org.jspecify.annotations.NullMarked;
