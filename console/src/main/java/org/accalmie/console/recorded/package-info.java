/** A sheet once it is recorded: its reference, the cases and calls that follow, and the recap to the customer. */
@NullMarked
package org.accalmie.console.recorded;

import org.jspecify.annotations.NullMarked;
