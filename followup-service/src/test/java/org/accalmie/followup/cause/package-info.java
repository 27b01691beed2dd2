@NullMarked
package org.accalmie.followup.cause;

import org.jspecify.annotations.NullMarked;
