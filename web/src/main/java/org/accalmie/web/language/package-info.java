/** In which language somebody is answered, and how dates are written in it. */
@NullMarked
package org.accalmie.web.language;

import org.jspecify.annotations.NullMarked;
