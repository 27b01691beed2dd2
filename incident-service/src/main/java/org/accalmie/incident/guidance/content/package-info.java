/** What the guidance files say, in one language. The members are those of the files. */
@NullMarked
package org.accalmie.incident.guidance.content;

import org.jspecify.annotations.NullMarked;
