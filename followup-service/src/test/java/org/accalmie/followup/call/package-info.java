@NullMarked
package org.accalmie.followup.call;

import org.jspecify.annotations.NullMarked;
