/** Lets go of texts about customers who were erased, and keeps them from coming back. */
@NullMarked
package org.accalmie.followup.erasure;

import org.jspecify.annotations.NullMarked;
