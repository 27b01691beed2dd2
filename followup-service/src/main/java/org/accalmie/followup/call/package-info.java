/** Calls as supervisors list them, share them out and say how they went. */
@NullMarked
package org.accalmie.followup.call;

import org.jspecify.annotations.NullMarked;
