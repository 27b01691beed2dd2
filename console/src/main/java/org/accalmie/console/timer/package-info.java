/** The clocks of a dossier, and why each rung of its ladder rings when it does. */
@NullMarked
package org.accalmie.console.timer;

import org.jspecify.annotations.NullMarked;
