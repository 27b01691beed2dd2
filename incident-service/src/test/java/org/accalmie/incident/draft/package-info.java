@NullMarked
package org.accalmie.incident.draft;

import org.jspecify.annotations.NullMarked;
