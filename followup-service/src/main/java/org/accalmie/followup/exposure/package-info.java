/** Each agent's aggressive contacts by day and well-being scores, kept as long as scores may be. */
@NullMarked
package org.accalmie.followup.exposure;

import org.jspecify.annotations.NullMarked;
