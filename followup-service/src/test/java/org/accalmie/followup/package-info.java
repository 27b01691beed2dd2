@NullMarked
package org.accalmie.followup;

import org.jspecify.annotations.NullMarked;
