/** What contacts were for agents and how they felt, kept as long as scores are. */
@NullMarked
package org.accalmie.followup.exposure;

import org.jspecify.annotations.NullMarked;
