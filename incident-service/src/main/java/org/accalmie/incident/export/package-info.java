/** What is held about one person. */
@NullMarked
package org.accalmie.incident.export;

import org.jspecify.annotations.NullMarked;
