@NullMarked
package org.accalmie.followup.exposure;

import org.jspecify.annotations.NullMarked;
