@NullMarked
package org.accalmie.followup.briefing;

import org.jspecify.annotations.NullMarked;
