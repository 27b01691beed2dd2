/** What a recap says, in French and English, and to whom it goes. */
@NullMarked
package org.accalmie.incident.recap.text;

import org.jspecify.annotations.NullMarked;
