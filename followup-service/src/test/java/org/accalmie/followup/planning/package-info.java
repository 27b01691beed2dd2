@NullMarked
package org.accalmie.followup.planning;

import org.jspecify.annotations.NullMarked;
