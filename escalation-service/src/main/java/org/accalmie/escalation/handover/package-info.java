/** One handover of a dossier to a team: its life from being sent to being resolved. */
@NullMarked
package org.accalmie.escalation.handover;

import org.jspecify.annotations.NullMarked;
