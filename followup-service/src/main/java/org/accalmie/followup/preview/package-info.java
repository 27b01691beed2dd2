/** Which calls a sheet would ask for while it is still being filled in; nothing of it is kept. */
@NullMarked
package org.accalmie.followup.preview;

import org.jspecify.annotations.NullMarked;
