/** Decides which figures about agents are withheld, so that no figure and no difference of figures speaks of too few. */
@NullMarked
package org.accalmie.kpi.disclosure;

import org.jspecify.annotations.NullMarked;
