package org.accalmie.followup.alert;

import org.accalmie.events.care.CareAlertState;

/** How many alerts there are in a state. */
record CareAlertCountResponse(CareAlertState state, long count) {}
