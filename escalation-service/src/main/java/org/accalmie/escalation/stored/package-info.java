/** How escalations are kept: a document with the number of its format, and a reader for each that was ever written. */
@NullMarked
package org.accalmie.escalation.stored;

import org.jspecify.annotations.NullMarked;
