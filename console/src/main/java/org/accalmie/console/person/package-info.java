/** Who is reading, with their roles, their language and what they chose. */
@NullMarked
package org.accalmie.console.person;

import org.jspecify.annotations.NullMarked;
