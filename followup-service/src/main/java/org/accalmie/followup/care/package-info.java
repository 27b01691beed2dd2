/** Looking after agents: the break that each is owed. */
@NullMarked
package org.accalmie.followup.care;

import org.jspecify.annotations.NullMarked;
