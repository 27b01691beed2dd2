/** Who of a team has what. */
@NullMarked
package org.accalmie.console.team;

import org.jspecify.annotations.NullMarked;
