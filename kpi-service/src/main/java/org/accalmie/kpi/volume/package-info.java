/** Contacts handled, as tools report them: what the rate of aggressive contacts is divided by. */
@NullMarked
package org.accalmie.kpi.volume;

import org.jspecify.annotations.NullMarked;
