/** Working time: weekly periods, exceptions, holidays, zones; adding and measuring. Pure, no clock of its own. */
@NullMarked
package org.accalmie.calendar;

import org.jspecify.annotations.NullMarked;
