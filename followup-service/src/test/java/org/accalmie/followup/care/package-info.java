@NullMarked
package org.accalmie.followup.care;

import org.jspecify.annotations.NullMarked;
