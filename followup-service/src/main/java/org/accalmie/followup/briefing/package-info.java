/** What whoever calls a customer should know first, from what was heard of incidents, gestures and escalations. */
@NullMarked
package org.accalmie.followup.briefing;

import org.jspecify.annotations.NullMarked;
