/** The sheet that an agent writes after a contact, and corrects later. */
@NullMarked
package org.accalmie.console.sheet;

import org.jspecify.annotations.NullMarked;
